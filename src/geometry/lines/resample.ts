import { type Box, holds, misses } from "../box.ts";
import type { World } from "../mercator.ts";

/** Points of a line, as far from one another along it as was asked for. */
export interface Stretch {
  points: World[];
  /** Along the line, from its start to the first of them. */
  from: number;
}

/** The stretches of a line that lie in a frame, as points so far from one another along it. In the units of its plane. */
export function stretchesIn(line: readonly World[], step: number, frame: Box): Stretch[] {
  const stretches: Stretch[] = [];
  let open: Stretch | undefined;
  /** From the start of the line to the next point, and to the piece between two corners that is looked at. */
  let [next, passed] = [0, 0];
  for (const [i, end] of line.entries()) {
    const start = line[i - 1];
    if (!start) continue;
    const length = Math.hypot(end[0] - start[0], end[1] - start[1]);
    // A near view of a long river has most of it out of sight.
    if (misses(frame, start, end) && next <= passed + length)
      next += step * (Math.floor((passed + length - next) / step) + 1);
    for (; next <= passed + length && length > 0; next += step) {
      const t = (next - passed) / length;
      const point: World = [start[0] + t * (end[0] - start[0]), start[1] + t * (end[1] - start[1])];
      if (!holds(frame, point)) continue;
      if (!open || next - open.from > step * (open.points.length + 0.5)) {
        open = { points: [], from: next };
        stretches.push(open);
      }
      open.points.push(point);
    }
    passed += length;
  }
  return stretches;
}

/** Each point moved to the middle of so many neighbours on each side, so that a name along the line follows no meander. */
export function calmed(points: readonly World[], neighbours: number): World[] {
  return points.map((_, i): World => {
    const near = points.slice(Math.max(0, i - neighbours), i + neighbours + 1);
    const sum = near.reduce(([x, y], at): World => [x + at[0], y + at[1]], [0, 0] as World);
    return [sum[0] / near.length, sum[1] / near.length];
  });
}
