import type { World } from "../mercator.ts";
import { distanceToSegment } from "./distanceToSegment.ts";

/** The point of a stretch that is furthest from the straight way between its ends. */
function furthest(line: readonly World[], first: number, last: number): { at: number; distance: number } {
  const [a, b] = [line[first], line[last]];
  let [at, most] = [first, 0];
  if (a && b)
    for (let i = first + 1; i < last; i++) {
      const distance = distanceToSegment(line[i] ?? a, a, b);
      if (distance > most) [at, most] = [i, distance];
    }
  return { at, distance: most };
}

/**
 * A line without the points that it can do without (Douglas and Peucker 1973). Both ends stay.
 *
 * @param tolerance How far the line may move, in the units of its plane.
 */
export function simplifyLine(line: readonly World[], tolerance: number): World[] {
  const kept = new Set([0, line.length - 1]);
  const open: (readonly [first: number, last: number])[] = [[0, line.length - 1]];
  for (let stretch = open.pop(); stretch; stretch = open.pop()) {
    const [first, last] = stretch;
    const { at, distance } = furthest(line, first, last);
    if (distance <= tolerance) continue;
    kept.add(at);
    open.push([first, at], [at, last]);
  }
  return line.filter((_, i) => kept.has(i));
}
