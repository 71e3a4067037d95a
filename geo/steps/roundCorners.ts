import { polygonSmooth } from "@turf/turf";
import type { FeatureCollection, GeoJsonProperties, MultiPolygon, Polygon } from "geojson";

/** Cuts the corners of areas, twice: contours of a coarse grid then look as smooth as the land they stand for. */
export function roundCorners<P extends GeoJsonProperties>(
  areas: FeatureCollection<Polygon | MultiPolygon, P>,
): FeatureCollection<Polygon | MultiPolygon, P> {
  return polygonSmooth(areas, { iterations: 2 }) as FeatureCollection<Polygon | MultiPolygon, P>;
}
