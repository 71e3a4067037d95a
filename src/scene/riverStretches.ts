import type { Box } from "../geometry/box.ts";
import { clearStretches } from "../geometry/clearStretches.ts";
import { toWorld, type World } from "../geometry/mercator.ts";
import type { Drawn } from "./subjectAt.ts";

/** Strand gaps that a river's name keeps from ribbons and points. */
const NAME_ROOM = 2.7;

/** A part of a course along which its river can be named. */
export interface RiverStretch {
  id: string;
  name: string;
  rank: 1 | 2 | 3;
  path: readonly World[];
}

/**
 * The stretches in sight on which a river can be named, off ribbons and points.
 *
 * @param frame What is in sight, in the unit square.
 */
export function riverStretches({ scene, worldSize, sizes }: Drawn, frame: Box): RiverStretch[] {
  const obstacles = [
    ...scene.ribbons.map(({ curve, strands }) => ({
      path: curve,
      half: (strands.length * sizes.strandGap) / 2 / worldSize,
    })),
    ...scene.points.map(({ at }) => ({ path: [at], half: 0 })),
  ];
  const room = (NAME_ROOM * sizes.strandGap) / worldSize;
  return scene.rivers.flatMap(({ id, name, rank, geometry }) => {
    const courses = geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates;
    return courses
      .flatMap((course) => clearStretches(course.map(toWorld), obstacles, room, 1 / worldSize, frame))
      .map((path) => ({ id, name, rank, path }));
  });
}
