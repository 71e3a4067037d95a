import type { FeatureCollection, Geometry } from "geojson";
import { runMapshaper } from "./runMapshaper.ts";

/**
 * Leaves out the points that show least. Ends of lines stay, and so do points where lines of the layer meet; two
 * areas keep the same border.
 *
 * @param metres Detail to keep: a number, or an expression of the features' properties.
 */
export async function simplify<T extends FeatureCollection<Geometry>>(
  layer: T,
  metres: number | string,
): Promise<T> {
  // Mapshaper stops at a layer without lines: an edition may have no river.
  if (layer.features.length === 0) return layer;
  const layerOf = await runMapshaper([`-simplify variable keep-shapes interval='${metres}'`], { layer });
  return layerOf("layer") as T;
}
