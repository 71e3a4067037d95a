import type { World } from "./mercator.ts";

/** A line as points so far from one another along it, from its first on. In the units of its plane. */
export function resample(line: readonly World[], step: number): World[] {
  const points: World[] = [];
  let [left, before] = [0, line[0]];
  for (const here of line) {
    if (!before) break;
    const length = Math.hypot(here[0] - before[0], here[1] - before[1]);
    for (; left <= length && length > 0; left += step) {
      const t = left / length;
      points.push([before[0] + t * (here[0] - before[0]), before[1] + t * (here[1] - before[1])]);
    }
    left -= length;
    before = here;
  }
  return points;
}

/** Each point moved to the middle of so many neighbours on each side, so that a name along the line follows no meander. */
export function calmed(points: readonly World[], neighbours: number): World[] {
  return points.map((_, i): World => {
    const near = points.slice(Math.max(0, i - neighbours), i + neighbours + 1);
    const sum = near.reduce(([x, y], at): World => [x + at[0], y + at[1]], [0, 0] as World);
    return [sum[0] / near.length, sum[1] / near.length];
  });
}
