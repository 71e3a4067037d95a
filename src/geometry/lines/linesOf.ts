import type { MultiPolygon, Polygon, Position } from "geojson";

/** One line or several, in WGS84 degrees; as wide as both GeoJSON types, so that either is taken. */
export type Lines =
  | { type: "LineString"; coordinates: Position[] }
  | { type: "MultiLineString"; coordinates: Position[][] };

export type Area = Polygon | MultiPolygon;

/** The lines of a river or a border, or the rings of an area, outer ones and holes alike. */
export function linesOf(geometry: Lines | Area): readonly Position[][] {
  if (geometry.type === "LineString") return [geometry.coordinates];
  return geometry.type === "MultiPolygon" ? geometry.coordinates.flat() : geometry.coordinates;
}
