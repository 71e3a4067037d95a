import { distanceToSegment } from "./distanceToSegment.ts";
import type { World } from "./mercator.ts";

/** Distance from a point to a polyline, in the units of their plane; `Infinity` for a line without points. */
export function distanceToLine(point: World, line: readonly World[]): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const [i, to] of line.entries())
    nearest = Math.min(nearest, distanceToSegment(point, line[i - 1] ?? to, to));
  return nearest;
}
