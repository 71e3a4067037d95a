import { booleanPointInPolygon } from "@turf/turf";
import type { Position } from "geojson";

type Point = readonly [x: number, y: number];

/**
 * Whether a point of a plane lies inside closed rings, outer ones and holes alike, or on one (Turf,
 * booleanPointInPolygon).
 */
export const isInside = (at: Point, rings: readonly (readonly Point[])[]): boolean =>
  booleanPointInPolygon([...at], { type: "Polygon", coordinates: rings as unknown as Position[][] });
