import { type Box, boxOf, grow } from "../box.ts";
import type { World } from "../mercator.ts";
import { distanceToLine } from "./distanceToLine.ts";

/** A long line is looked at in pieces of so many corners, most of which are nowhere near. */
const CORNERS = 24;

/** A line to keep off, or a point as a line of one point. In the units of its plane. */
export interface Obstacle {
  path: readonly World[];
  /** How far off. */
  reach: number;
  /** Around all that is too near. */
  bounds: Box;
}

/** @param reach In the units of the plane. */
export const keepOff = (path: readonly World[], reach: number): Obstacle => ({
  path,
  reach,
  bounds: grow(boxOf(path), reach),
});

/** A long line to keep off, as pieces of it. */
export const keepOffPieces = (path: readonly World[], reach: number): Obstacle[] =>
  Array.from({ length: Math.ceil(path.length / CORNERS) }, (_, i) =>
    keepOff(path.slice(i * CORNERS, (i + 1) * CORNERS + 1), reach),
  );

/** Whether a point is far enough from an obstacle, and as much more. */
export function isOff(point: World, { path, reach, bounds }: Obstacle, more: number): boolean {
  const { left, top, right, bottom } = bounds;
  const [x, y] = point;
  // Asked for tens of thousands of times: nothing is made for each.
  if (x < left - more || x > right + more || y < top - more || y > bottom + more) return true;
  return distanceToLine(point, path) > reach + more;
}
