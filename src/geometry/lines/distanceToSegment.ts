import type { World } from "../mercator.ts";

/** Distance from a point to the segment between two others, in the units of their plane. */
export function distanceToSegment(point: World, from: World, to: World): number {
  // Asked for thousands of times in a drawing: nothing is made for each.
  const x = point[0] - from[0];
  const y = point[1] - from[1];
  const dx = to[0] - from[0];
  const dy = to[1] - from[1];
  const square = dx * dx + dy * dy;
  const t = square === 0 ? 0 : Math.max(0, Math.min(1, (x * dx + y * dy) / square));
  return Math.hypot(x - t * dx, y - t * dy);
}
