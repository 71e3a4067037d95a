import { themeOf } from "../atlas/edition.ts";
import { zoomFor } from "../geometry/mercator.ts";
import { relativePath } from "../geometry/relativePath.ts";
import { simplifyLine } from "../geometry/simplifyLine.ts";
import { LOOK } from "../render/look.ts";
import { element, group } from "../render/svg.ts";
import type { Drawn } from "../scene/drawn.ts";
import { casingLook, strandLook } from "./looks.ts";
import { toPlane } from "./plane.ts";

const ROUND = { fill: "none", "stroke-linecap": "round", "stroke-linejoin": "round" } as const;
/** In CSS px: what cannot be seen. */
const TOLERANCE = 0.2;

/**
 * All strands over their casings, as they are at rest, in the plane of their scale.
 *
 * @param decimals Of each number in a path, in CSS px.
 */
export function pictureRibbons({ scene, worldSize, sizes, strands }: Drawn, decimals: number): string {
  const onPlane = toPlane(scene.edition, worldSize);
  const zoom = zoomFor(worldSize);
  const lanes = new Map(scene.ribbons.flatMap((ribbon) => ribbon.lanes.map((lane) => [lane.id, lane])));
  const paths = strands.map(({ id, path }) => ({
    "data-leg": id,
    theme: themeOf(scene.edition, lanes.get(id)?.theme ?? ""),
    tone: lanes.get(id)?.isQuiet ? ("quiet" as const) : ("plain" as const),
    d: relativePath(simplifyLine(path.map(onPlane), TOLERANCE), decimals),
  }));
  return [
    group(
      "casings",
      paths.map(({ theme: _, tone, ...path }) =>
        element("path", { ...path, ...casingLook(tone, sizes.strandGap) }),
      ),
      { ...ROUND, stroke: LOOK.strand.casing },
    ),
    group(
      "strands",
      paths.map(({ theme, tone, ...path }) =>
        element("path", {
          ...path,
          "data-theme": theme.id,
          stroke: theme.colour,
          ...strandLook(theme.dash, tone, sizes.strandGap, zoom),
        }),
      ),
      ROUND,
    ),
  ].join("\n");
}
