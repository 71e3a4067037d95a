import { themeOf } from "../atlas/edition.ts";
import { zoomFor } from "../geometry/mercator.ts";
import { relativePath } from "../geometry/relativePath.ts";
import { simplifyLine } from "../geometry/simplifyLine.ts";
import { LOOK } from "../render/look.ts";
import { element, group, type SvgElement } from "../render/svg.ts";
import { PLAIN, type ToneOf } from "../render/tones.ts";
import type { Drawn } from "../scene/drawn.ts";
import type { Detail } from "./ground.ts";
import { type Attributes, casingLook, strandLook } from "./looks.ts";
import { toPlane } from "./plane.ts";

const ROUND = { fill: "none", "stroke-linecap": "round", "stroke-linejoin": "round" } as const;
const SOLID = [1, 0] as const;
/** What a thing does not have from its group already. */
const unlike = (group: Attributes, own: Attributes): Attributes =>
  Object.fromEntries(Object.entries(own).filter(([name, value]) => group[name] !== value));
/** What is written once and drawn twice has an id that begins so, and ends with the number of its strand. */
const COURSE = "picture-strand-";

/**
 * All strands over their casings, in the plane of their scale.
 *
 * @param detail In CSS px.
 * @param course What the ids begin with: each picture of a page has its own.
 */
export function pictureRibbons(
  { scene, worldSize, sizes, strands }: Drawn,
  { tolerance, decimals }: Detail,
  toneOf: ToneOf = PLAIN,
  course = COURSE,
): readonly SvgElement[] {
  const onPlane = toPlane(scene.edition, worldSize);
  const zoom = zoomFor(worldSize);
  const themes = new Map(scene.ribbons.flatMap((ribbon) => ribbon.lanes.map(({ id, theme }) => [id, theme])));
  const courses = strands.map(({ path }, i) =>
    element("path", {
      id: `${course}${i}`,
      d: relativePath(simplifyLine(path.map(onPlane), tolerance), decimals),
    }),
  );
  const atRest = strandLook(SOLID, "plain", sizes.strandGap, zoom);
  const used = strands.map(({ id }, i) => ({ "data-leg": id, href: `#${course}${i}` }));
  return [
    element("defs", {}, courses),
    ...group(
      "casings",
      used.map((one) => {
        const tone = toneOf("strands", one["data-leg"]);
        return element("use", { ...one, ...(tone !== "plain" && casingLook(tone, sizes.strandGap)) });
      }),
      { ...ROUND, stroke: LOOK.strand.casing, ...casingLook("plain", sizes.strandGap) },
    ),
    ...group(
      "strands",
      used.map((one) => {
        const leg = one["data-leg"];
        const { id, colour, dash } = themeOf(scene.edition, themes.get(leg) ?? "");
        return element("use", {
          ...one,
          "data-theme": id,
          stroke: colour,
          ...unlike(atRest, strandLook(dash, toneOf("strands", leg), sizes.strandGap, zoom)),
        });
      }),
      { ...ROUND, ...atRest },
    ),
  ];
}
