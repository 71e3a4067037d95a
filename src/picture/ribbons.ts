import { simplifyLine } from "../geometry/lines/simplifyLine.ts";
import { smoothPath } from "../geometry/lines/smoothPath.ts";
import { zoomFor } from "../geometry/mercator.ts";
import { LOOK } from "../render/look.ts";
import { element, group, type SvgElement } from "../render/svg.ts";
import { PLAIN, type ToneOf } from "../render/tones.ts";
import type { Drawn } from "../scene/drawn.ts";
import type { Tone } from "../scene/emphasis.ts";
import type { Detail } from "./ground.ts";
import { laneTheme } from "./laneTheme.ts";
import { type Attributes, casingLook, strandLook } from "./looks.ts";
import { toPlane } from "./plane.ts";

const ROUND = { fill: "none", "stroke-linecap": "round", "stroke-linejoin": "round" } as const;
const SOLID = [1, 0] as const;

/** The tone that most strands have: their group's, so that it is not written for each. */
function usualTone(strands: Drawn["strands"], toneOf: ToneOf): Tone {
  const counts = new Map<Tone, number>();
  let usual: Tone = "plain";
  for (const { id } of strands) {
    const tone = toneOf("strands", id);
    const count = (counts.get(tone) ?? 0) + 1;
    counts.set(tone, count);
    if (count > (counts.get(usual) ?? 0)) usual = tone;
  }
  return usual;
}

/** What a thing does not have from its group already. */
const unlike = (group: Attributes, own: Attributes): Attributes =>
  Object.fromEntries(Object.entries(own).filter(([name, value]) => group[name] !== value));
/** What is written once and drawn twice has an id that begins so, and ends with the number of its strand. */
const COURSE = "picture-strand-";

/**
 * All strands over their casings, in the plane of their scale.
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
  const courses = strands.map(({ id, path }, i) =>
    element("path", {
      id: `${course}${i}`,
      "data-leg": id,
      d: smoothPath(
        simplifyLine(path.map(onPlane), tolerance).map(([x, y]) => [x / unit, y / unit] as const),
        decimals,
      ),
    }),
  );
  const usual = usualTone(strands, toneOf);
  const casings = casingLook(usual, sizes.strandGap);
  const solid = strandLook(SOLID, usual, sizes.strandGap, zoom);
  const used = strands.map(({ id }, i) => ({ id, href: `#${course}${i}` }));
  return [
    element("defs", {}, courses),
    ...group(
      "casings",
      used.map(({ id, href }) =>
        element("use", { href, ...unlike(casings, casingLook(toneOf("strands", id), sizes.strandGap)) }),
      ),
      { ...ROUND, stroke: LOOK.strand.casing, ...casings },
    ),
    ...group(
      "strands",
      used.map(({ id, href }) => {
        const { colour, dash } = laneTheme(scene, id);
        const look = strandLook(dash, toneOf("strands", id), sizes.strandGap, zoom);
        return element("use", { href, stroke: colour, ...unlike(solid, look) });
      }),
      { ...ROUND, ...solid },
    ),
  ];
}
