import type { NameToPlace, Obstacles, PlacedName } from "../../geometry/names/nameToPlace.ts";
import { placeNamesInSteps } from "../../geometry/names/placeNames.ts";
import type { Standing } from "../standings.ts";
import type { NameRules } from "./nameRules.ts";
import type { PointName, Steps } from "./pointNames.ts";

/** A name that is left out counts as so many that are smaller than the others of their kind. */
const LEFT_OUT = 100;

/** Names, and where they go. */
export interface PlacedNames {
  names: readonly PointName[];
  /** In the order of the names, then of the others. */
  places: readonly (PlacedName | undefined)[];
}

/** How bad it is that a name has no place, or one only in smaller letters. */
function lack(name: PointName, place: PlacedName | undefined, rules: NameRules): number {
  if (!place) return name.mayGo === "early" ? 0 : LEFT_OUT;
  return rules.isEven(name.point) && place.form > 0 ? 1 : 0;
}

/**
 * Places names so that all of a kind are written in one size: where one finds room only in smaller letters, or none, all
 * of its kind are tried a step smaller. In small steps.
 *
 * @param others What is placed with them.
 */
export function* placeEvenly(
  namesOf: (steps: Steps) => PointName[],
  others: readonly NameToPlace[],
  obstacles: Obstacles,
  rules: NameRules,
): Generator<void, PlacedNames> {
  const steps = new Map<Standing, number>();
  let [best, least]: [PlacedNames, number] = [{ names: [], places: [] }, Infinity];
  for (let isOpen = true; isOpen; ) {
    const names = namesOf(steps);
    const places = yield* placeNamesInSteps([...names, ...others], obstacles);
    const lacks = names.map((name, i) => lack(name, places[i], rules));
    const sum = lacks.reduce((all, one) => all + one, 0);
    if (sum < least) [best, least] = [{ names, places }, sum];
    const lacking = new Set(names.filter((_, i) => lacks[i]).map(({ standing }) => standing));
    const smaller = names.filter(
      ({ standing, point, sizes }) => lacking.has(standing) && rules.isEven(point) && sizes.length > 1,
    );
    for (const standing of new Set(smaller.map((name) => name.standing)))
      steps.set(standing, (steps.get(standing) ?? 0) + 1);
    isOpen = smaller.length > 0;
  }
  return best;
}
