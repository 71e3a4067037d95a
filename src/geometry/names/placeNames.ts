import { allSteps } from "../allSteps.ts";
import { chooseSpots } from "./chooseSpots.ts";
import { costOfLeaving, nameSpots, type Spot } from "./nameSpots.ts";
import type { NameToPlace, Obstacles, PlacedName } from "./nameToPlace.ts";

/** {@link placeNames} in small steps, for a page that must not be held up. */
export function* placeNamesInSteps(
  names: readonly NameToPlace[],
  obstacles: Obstacles,
): Generator<void, (PlacedName | undefined)[]> {
  const options: (Spot | undefined)[][] = [];
  for (const name of names) {
    options.push([...nameSpots(name, obstacles), ...(name.mayGo ? [undefined] : [])]);
    yield;
  }
  return yield* chooseSpots(options, (i) => costOfLeaving(names[i]?.mayGo));
}

/**
 * Places names beside their points, for screen and paper: see {@link chooseSpots}. No name lies on a name, a mark or other
 * furniture, and each is nearer to its own point than to any other point or name, where that can be helped; lines are kept
 * off as much as they weigh.
 *
 * @returns In the order of the names; undefined for one that may go, without room.
 */
export const placeNames = (names: readonly NameToPlace[], obstacles: Obstacles): (PlacedName | undefined)[] =>
  allSteps(placeNamesInSteps(names, obstacles));
