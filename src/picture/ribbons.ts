import { themeOf } from "../atlas/edition.ts";
import { zoomFor } from "../geometry/mercator.ts";
import { relativePath } from "../geometry/relativePath.ts";
import { simplifyLine } from "../geometry/simplifyLine.ts";
import { LOOK } from "../render/look.ts";
import { element, group, type SvgElement } from "../render/svg.ts";
import type { Drawn } from "../scene/drawn.ts";
import { casingLook, strandLook } from "./looks.ts";
import { toPlane } from "./plane.ts";

const ROUND = { fill: "none", "stroke-linecap": "round", "stroke-linejoin": "round" } as const;
/** In CSS px: what cannot be seen. */
const TOLERANCE = 0.2;

/**
 * All strands over their casings, plain, in the plane of their scale.
 *
 * @param decimals Of each number in a path, in CSS px.
 */
export function pictureRibbons(
  { scene, worldSize, sizes, strands }: Drawn,
  decimals: number,
): readonly SvgElement[] {
  const onPlane = toPlane(scene.edition, worldSize);
  const zoom = zoomFor(worldSize);
  const themes = new Map(scene.ribbons.flatMap((ribbon) => ribbon.lanes.map(({ id, theme }) => [id, theme])));
  const paths = strands.map(({ id, path }) => ({
    "data-leg": id,
    theme: themeOf(scene.edition, themes.get(id) ?? ""),
    d: relativePath(simplifyLine(path.map(onPlane), TOLERANCE), decimals),
  }));
  return [
    ...group(
      "casings",
      paths.map(({ theme: _, ...path }) => element("path", path)),
      { ...ROUND, stroke: LOOK.strand.casing, ...casingLook("plain", sizes.strandGap) },
    ),
    ...group(
      "strands",
      paths.map(({ theme, ...path }) =>
        element("path", {
          ...path,
          "data-theme": theme.id,
          stroke: theme.colour,
          ...strandLook(theme.dash, "plain", sizes.strandGap, zoom),
        }),
      ),
      ROUND,
    ),
  ];
}
