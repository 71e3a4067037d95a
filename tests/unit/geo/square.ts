import type { Feature, GeoJsonProperties, Polygon } from "geojson";

/** A square of `size` degrees with its south-west corner at the given point. */
export function square<P extends GeoJsonProperties>(
  west: number,
  south: number,
  size: number,
  properties: P,
): Feature<Polygon, P> {
  const [east, north] = [west + size, south + size];
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return { type: "Feature", properties, geometry: { type: "Polygon", coordinates: [ring] } };
}
