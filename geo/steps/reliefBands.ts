import { area, polygon } from "@turf/turf";
import { contours } from "d3-contour";
import type { FeatureCollection, MultiPolygon, Position } from "geojson";
import type { Grid } from "./parseGrid.ts";

/** Hills and hollows below this are specks at the scale of the map. */
const SPECK_KM2 = 100;

const isSeen = (ring: Position[]) => area(polygon([ring])) >= SPECK_KM2 * 1e6;

/**
 * Areas of the grid at or above each height, one feature a height that is reached, each within the one before.
 *
 * d3-contour counts in cells, with a node at the middle of its cell: node (0, 0) is at (0.5, 0.5), so the areas
 * reach half a step beyond the outermost nodes.
 */
export function reliefBands(
  grid: Grid,
  heights: number[],
): FeatureCollection<MultiPolygon, { from: number }> {
  const { west, north, step, rows } = grid;
  const toDegrees = ([x = 0, y = 0]: Position) => [west + (x - 0.5) * step, north - (y - 0.5) * step];
  const areas = contours()
    .size([rows[0]?.length ?? 0, rows.length])
    .thresholds(heights)(rows.flat());
  const features = areas.map(({ value, coordinates }) => ({
    type: "Feature" as const,
    properties: { from: value },
    geometry: {
      type: "MultiPolygon" as const,
      coordinates: coordinates
        .map((rings) => rings.map((ring) => ring.map(toDegrees)).filter(isSeen))
        .filter((rings) => rings.length > 0),
    },
  }));
  return {
    type: "FeatureCollection",
    features: features.filter(({ geometry }) => geometry.coordinates.length > 0),
  };
}
