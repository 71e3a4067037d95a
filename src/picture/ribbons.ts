import { simplifyLine } from "../geometry/lines/simplifyLine.ts";
import { smoothPath } from "../geometry/lines/smoothPath.ts";
import { zoomFor } from "../geometry/mercator.ts";
import { LOOK } from "../render/look.ts";
import { element, group, type SvgElement } from "../render/svg.ts";
import { PLAIN, type ToneOf } from "../render/tones.ts";
import type { Drawn } from "../scene/drawn.ts";
import type { Detail } from "./ground.ts";
import { laneTheme } from "./laneTheme.ts";
import { casingLook, strandLook } from "./looks.ts";
import { toPlane } from "./plane.ts";

const ROUND = { fill: "none", "stroke-linecap": "round", "stroke-linejoin": "round" } as const;

/** A course is written once, as its casing, and drawn again as its strand: it has an id that begins so, and ends with the number of its strand, in 36 digits. */
const COURSE = "picture-strand-";

/**
 * All strands over their casings, each as many as there are and in their order, in the plane of their scale.
 *
 * @param detail In CSS px; `unit` of them are one of the numbers in a path: see node/firstPage/picture/strandDetail.ts.
 * @param course What the ids begin with: each picture of a page has its own.
 */
export function pictureRibbons(
  { scene, worldSize, sizes, strands }: Drawn,
  { tolerance, decimals, unit = 1 }: Detail & { unit?: number },
  toneOf: ToneOf = PLAIN,
  course = COURSE,
): readonly SvgElement[] {
  const onPlane = toPlane(scene.edition, worldSize);
  const zoom = zoomFor(worldSize);
  const idOf = (i: number) => course + i.toString(36);
  const casings = strands.map(({ id, path }, i) => {
    const line = simplifyLine(path.map(onPlane), tolerance);
    const d = smoothPath(
      line.map(([x, y]) => [x / unit, y / unit] as const),
      decimals,
    );
    // What is said of the course itself would be said of the strand as well.
    return element("g", casingLook(toneOf("strands", id), sizes.strandGap), [
      element("path", { id: idOf(i), d }),
    ]);
  });
  const lines = strands.map(({ id }, i) => {
    const { colour, dash } = laneTheme(scene, id);
    const look = strandLook(dash, toneOf("strands", id), sizes.strandGap, zoom);
    return element("use", { href: `#${idOf(i)}`, stroke: colour, ...look });
  });
  return [
    ...group("casings", casings, { ...ROUND, stroke: LOOK.strand.casing }),
    ...group("strands", lines, ROUND),
  ];
}
