import { type Box, boxOf, grow, holds, touches } from "./box.ts";
import { distanceToLine } from "./distanceToLine.ts";
import type { World } from "./mercator.ts";
import { lengthOf } from "./pieceOf.ts";
import { calmed, resample } from "./resample.ts";

/** The course is looked at in this many steps, or one for each few px where it is shorter. */
const MOST_STEPS = 300;
const STEP_PX = 5;
/** Neighbours on each side that a point is averaged with, so that a name does not follow each meander. */
const CALM = 8;

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
  return stretches.filter((stretch) => stretch.length > 2 * CALM).map((stretch) => calmed(stretch, CALM));
}
