import gcoord from "gcoord";
import type { Position } from "geojson";

/**
 * Moves positions of any nesting (a point, a ring, a multipolygon's coordinates) from GCJ-02, the datum of
 * Chinese web maps, to WGS84, the datum of GeoJSON. The two differ by 300 to 500 m here.
 */
export function toWgs84<T extends Position | unknown[]>(coordinates: T): T {
  const [first] = coordinates;
  return (
    typeof first === "number"
      ? gcoord.transform(coordinates as [number, number], gcoord.GCJ02, gcoord.WGS84)
      : coordinates.map((inner) => toWgs84(inner as unknown[]))
  ) as T;
}
