import type { World } from "./mercator.ts";

/** Distance from a point to the segment between two others, in the units of their plane. */
export function distanceToSegment([x, y]: World, [ax, ay]: World, [bx, by]: World): number {
  const [dx, dy] = [bx - ax, by - ay];
  const part = dx === 0 && dy === 0 ? 0 : ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy);
  const t = Math.max(0, Math.min(1, part));
  return Math.hypot(x - ax - t * dx, y - ay - t * dy);
}
