import { type Box, boxOf, sharedArea } from "../../src/geometry/box.ts";
import type { World } from "../../src/geometry/mercator.ts";
import type { StandingName } from "./nameFaults.ts";

/** An area that has a name of its own on the map. */
export interface Shape {
  id: string;
  /** Outer ones and holes alike. */
  rings: readonly (readonly World[])[];
}

/** Even-odd: whether a line to the right crosses the rings an odd number of times. */
const isIn = (rings: Shape["rings"], [x, y]: World) =>
  rings.reduce((odd, ring) => {
    let crossings = 0;
    for (const [i, b] of ring.entries()) {
      const a = ring[i - 1] ?? b;
      if (a[1] > y !== b[1] > y && x < a[0] + ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1])) crossings++;
    }
    return odd !== (crossings % 2 === 1);
  }, false);

const GRID = { x: 16, y: 6 };
/** Outlines are simplified for the names. */
const TOLERANCE = 0.1;

/** How much of a box lies on a shape, from 0 to 1. */
function share({ rings }: Shape, box: Box): number {
  if (sharedArea(boxOf(rings.flat()), box) === 0) return 0;
  let inside = 0;
  for (let i = 0; i < GRID.x; i++)
    for (let k = 0; k < GRID.y; k++) {
      const x = box.left + ((box.right - box.left) * (i + 0.5)) / GRID.x;
      const y = box.top + ((box.bottom - box.top) * (k + 0.5)) / GRID.y;
      if (isIn(rings, [x, y])) inside++;
    }
  return inside / (GRID.x * GRID.y);
}

/** Names without a leader that lie with more of themselves on another named area than on that of their point. */
export const shapeFaults = (names: readonly StandingName[], shapes: readonly Shape[]): string[] =>
  names
    .filter(({ leader }) => !leader)
    .flatMap(({ id, at, box }) => {
      const own = shapes.filter(({ rings }) => isIn(rings, at)).map((shape) => share(shape, box));
      const most = Math.max(0, ...own);
      return shapes
        .filter((shape) => !isIn(shape.rings, at) && share(shape, box) > most + TOLERANCE)
        .map((shape) => `${id} lies on the shape of ${shape.id}`);
    });
