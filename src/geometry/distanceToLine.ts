import type { World } from "./mercator.ts";

/** Distance from a point to a polyline, in the units of their plane; `Infinity` for a line without points. */
export function distanceToLine([x, y]: World, line: readonly World[]): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const [i, [bx, by]] of line.entries()) {
    const [ax, ay] = line[i - 1] ?? [bx, by];
    const [dx, dy] = [bx - ax, by - ay];
    const part = dx === 0 && dy === 0 ? 0 : ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy);
    const t = Math.max(0, Math.min(1, part));
    nearest = Math.min(nearest, Math.hypot(x - ax - t * dx, y - ay - t * dy));
  }
  return nearest;
}
