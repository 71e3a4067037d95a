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

/** What is written once and drawn twice has an id that begins so, and ends with the number of its strand, in 36 digits. */
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
  const courses = strands.map(({ path }, i) =>
    element("path", {
      id: idOf(i),
      d: smoothPath(
        simplifyLine(path.map(onPlane), tolerance).map(([x, y]) => [x / unit, y / unit] as const),
        decimals,
      ),
    }),
  );
  const used = strands.map(({ id }, i) => ({ id, href: `#${idOf(i)}` }));
  return [
    element("defs", {}, courses),
    ...group(
      "casings",
      used.map(({ id, href }) =>
        element("use", { href, ...casingLook(toneOf("strands", id), sizes.strandGap) }),
      ),
      { ...ROUND, stroke: LOOK.strand.casing },
    ),
    ...group(
      "strands",
      used.map(({ id, href }) => {
        const { colour, dash } = laneTheme(scene, id);
        return element("use", {
          href,
          stroke: colour,
          ...strandLook(dash, toneOf("strands", id), sizes.strandGap, zoom),
        });
      }),
      ROUND,
    ),
  ];
}
