import type { World } from "./mercator.ts";

export type Direction = "up" | "right" | "down" | "left";

/** One step, in a plane with y downwards. */
const STEP: Record<Direction, World> = { up: [0, -1], right: [1, 0], down: [0, 1], left: [-1, 0] };

/**
 * Where an arrow key leads: of the places in the sector of 90° around the direction the nearest, by straight
 * distance; undefined where the sector is empty.
 *
 * These steps are a directed Yao graph of four cones, in which there is a way from every place to every other:
 * Bose, De Carufel and Stuart, Online Routing in Directed Yao4 Graphs, https://doi.org/10.4230/LIPIcs.WADS.2025.9
 */
export function nearestTowards<Place extends { at: World }>(
  [x, y]: World,
  places: readonly Place[],
  direction: Direction,
): Place | undefined {
  const [right, down] = STEP[direction];
  let nearest: Place | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const place of places) {
    const [dx, dy] = [place.at[0] - x, place.at[1] - y];
    const [along, across] = [dx * right + dy * down, dy * right - dx * down];
    // One of the two edges belongs to the sector: a place on a diagonal lies in one sector, not in two.
    if (along <= 0 || across <= -along || across > along) continue;
    const distance = Math.hypot(dx, dy);
    if (distance < least) [nearest, least] = [place, distance];
  }
  return nearest;
}
