import type { LineString, Position } from "geojson";
import { nearest } from "./nearest.ts";

/**
 * Moves the ends of lines to the nearest of the given points where that is near: borders of two sources that ought
 * to meet then do.
 */
export function snapEnds(line: LineString, points: readonly Position[], withinKm: number): LineString {
  const snap = (end: Position): Position => {
    const found = nearest(points, end);
    return found && found.km <= withinKm ? (points[found.index] ?? end) : end;
  };
  const coordinates = line.coordinates.map((point, i) =>
    i === 0 || i === line.coordinates.length - 1 ? snap(point) : point,
  );
  return { type: "LineString", coordinates };
}
