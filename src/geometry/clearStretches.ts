import { type Box, boxOf, grow, holds, touches } from "./box.ts";
import { distanceToLine } from "./distanceToLine.ts";
import type { World } from "./mercator.ts";
import { lengthOf } from "./pieceOf.ts";

/** The course is looked at in this many steps, or one for each few px where it is shorter. */
const MOST_STEPS = 300;
const STEP_PX = 5;
/** Neighbours on each side that a point is averaged with, so that a name does not follow each meander. */
const CALM = 8;

function resample(path: readonly World[], step: number): World[] {
  const points: World[] = [];
  let [left, before] = [0, path[0]];
  for (const here of path) {
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

/** Each point moved to the middle of its neighbours. */
function calmed(path: readonly World[]): World[] {
  return path.map((_, i): World => {
    const near = path.slice(Math.max(0, i - CALM), i + CALM + 1);
    const sum = near.reduce(([x, y], at): World => [x + at[0], y + at[1]], [0, 0] as World);
    return [sum[0] / near.length, sum[1] / near.length];
  });
}

/** A line to keep off, or a point as a line of one point. In the units of the plane. */
export interface Obstacle {
  path: readonly World[];
  /** How far off. */
  reach: number;
  /** Around all that is too near. */
  around: Box;
}

/** @param reach In the units of the plane. */
export const keepOff = (path: readonly World[], reach: number): Obstacle => ({
  path,
  reach,
  around: grow(boxOf(path), reach),
});

/**
 * The stretches of a course along which a name can be written: far enough from every obstacle.
 *
 * @param px One CSS px in the units of the plane.
 * @param frame What is in sight: a name at its edge would be cut off.
 * @returns Calmed lines, in the order of the course.
 */
export function clearStretches(
  path: readonly World[],
  obstacles: readonly Obstacle[],
  px: number,
  frame: Box,
): World[][] {
  const points = resample(path, Math.max(STEP_PX * px, lengthOf(path) / MOST_STEPS));
  const bounds = boxOf(points.filter((point) => holds(frame, point)));
  const near = obstacles.filter(({ around }) => touches(around, bounds));
  const stretches: World[][] = [[]];
  for (const point of points) {
    const free =
      holds(frame, point) &&
      near.every(({ path, reach, around }) => !holds(around, point) || distanceToLine(point, path) > reach);
    if (free) stretches.at(-1)?.push(point);
    else if (stretches.at(-1)?.length) stretches.push([]);
  }
  return stretches.filter((stretch) => stretch.length > 2 * CALM).map(calmed);
}
