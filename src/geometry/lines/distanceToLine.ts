import type { World } from "../mercator.ts";

/** Distance from a point to a polyline, in the units of their plane; `Infinity` for a line without points. */
export function distanceToLine([x, y]: World, line: readonly World[]): number {
  // Asked for thousands of times in a drawing: squares, and nothing made for each point.
  let nearest = Number.POSITIVE_INFINITY;
  let [ax, ay] = line[0] ?? [0, 0];
  for (const point of line) {
    const [bx, by] = [point[0], point[1]];
    const [dx, dy] = [bx - ax, by - ay];
    const length = dx * dx + dy * dy;
    const part = length === 0 ? 0 : ((x - ax) * dx + (y - ay) * dy) / length;
    const t = Math.max(0, Math.min(1, part));
    const [awayX, awayY] = [x - ax - t * dx, y - ay - t * dy];
    nearest = Math.min(nearest, awayX * awayX + awayY * awayY);
    [ax, ay] = [bx, by];
  }
  return Math.sqrt(nearest);
}
