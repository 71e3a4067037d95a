import { themeOf } from "../atlas/edition.ts";
import { zoomFor } from "../geometry/mercator.ts";
import { relativePath } from "../geometry/relativePath.ts";
import { simplifyLine } from "../geometry/simplifyLine.ts";
import { LOOK } from "../render/look.ts";
import { element, group, type SvgElement } from "../render/svg.ts";
import { PLAIN, type ToneOf } from "../render/tones.ts";
import type { Drawn } from "../scene/drawn.ts";
import type { Detail } from "./ground.ts";
import { casingLook, strandLook } from "./looks.ts";
import { toPlane } from "./plane.ts";

const ROUND = { fill: "none", "stroke-linecap": "round", "stroke-linejoin": "round" } as const;
/**
 * All strands over their casings, in the plane of their scale.
 *
 * @param detail In CSS px.
 */
export function pictureRibbons(
  { scene, worldSize, sizes, strands }: Drawn,
  { tolerance, decimals }: Detail,
  toneOf: ToneOf = PLAIN,
): readonly SvgElement[] {
  const onPlane = toPlane(scene.edition, worldSize);
  const zoom = zoomFor(worldSize);
  const themes = new Map(scene.ribbons.flatMap((ribbon) => ribbon.lanes.map(({ id, theme }) => [id, theme])));
  const paths = strands.map(({ id, path }) => ({
    "data-leg": id,
    theme: themeOf(scene.edition, themes.get(id) ?? ""),
    d: relativePath(simplifyLine(path.map(onPlane), tolerance), decimals),
  }));
  return [
    ...group(
      "casings",
      paths.map(({ theme: _, ...path }) => {
        const tone = toneOf("strands", path["data-leg"]);
        return element("path", { ...path, ...(tone !== "plain" && casingLook(tone, sizes.strandGap)) });
      }),
      { ...ROUND, stroke: LOOK.strand.casing, ...casingLook("plain", sizes.strandGap) },
    ),
    ...group(
      "strands",
      paths.map(({ theme, ...path }) =>
        element("path", {
          ...path,
          "data-theme": theme.id,
          stroke: theme.colour,
          ...strandLook(theme.dash, toneOf("strands", path["data-leg"]), sizes.strandGap, zoom),
        }),
      ),
      ROUND,
    ),
  ];
}
