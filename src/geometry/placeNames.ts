import { allSteps } from "./allSteps.ts";
import {
  type Candidate,
  type Candidates,
  type NameToPlace,
  nameCandidates,
  type Obstacles,
  type PlacedName,
  together,
} from "./nameCandidates.ts";

const ROUNDS = 6;

type Placing = (Candidate | undefined)[];

/** The place that costs least beside where the others are. */
function best(options: Candidates, others: readonly Candidate[]): Candidate | undefined {
  let least: { option?: Candidate; cost: number } = { cost: Number.POSITIVE_INFINITY };
  for (let i = 0; ; i++) {
    const option = options(i);
    // They come cheapest first: from here on none can be better.
    if (!option || option.own >= least.cost) break;
    const cost = others.reduce((sum, other) => sum + together(option, other), option.own);
    if (cost < least.cost) least = { option, cost };
  }
  return least.option;
}

/** Places the names one after the other in an order, then reconsiders each until nothing moves. */
function settle(options: readonly Candidates[], order: readonly number[]): Placing {
  const placed: Placing = options.map(() => undefined);
  for (let round = 0; round < ROUNDS; round++) {
    const before = [...placed];
    for (const i of order) {
      const others = placed.filter((other, j) => other !== undefined && j !== i) as Candidate[];
      const choice = options[i];
      if (choice) placed[i] = best(choice, others);
    }
    if (placed.every((place, i) => place === before[i])) break;
  }
  return placed;
}

function total(placed: Placing): number {
  const all = placed.filter((place) => place !== undefined);
  return all.reduce(
    (sum, place, i) =>
      sum + place.own + all.slice(0, i).reduce((pairs, other) => pairs + together(place, other), 0),
    0,
  );
}

/** {@link placeNames} in small steps, for a page that must not be held up. */
export function* placeNamesInSteps(
  names: readonly NameToPlace[],
  obstacles: Obstacles,
): Generator<void, PlacedName[]> {
  const options: Candidates[] = [];
  for (const name of names) {
    const candidates = nameCandidates(name, names, obstacles);
    // The dearest of it: which places there are.
    candidates(0);
    options.push(candidates);
    yield;
  }
  const given = [...names.keys()];
  const by = (value: (i: number) => number) => [...given].sort((a, b) => value(a) - value(b));
  const coordinate = (axis: 0 | 1, sign: number) => by((i) => (names[i]?.at[axis] ?? 0) * sign);
  const leastChoice = by((i) => -(options[i]?.(0)?.own ?? 0));
  const orders = [
    given,
    leastChoice,
    coordinate(0, 1),
    coordinate(0, -1),
    coordinate(1, 1),
    coordinate(1, -1),
  ];
  const outcomes: Placing[] = [];
  for (const order of orders) {
    outcomes.push(settle(options, order));
    yield;
  }
  const cheapest = outcomes.reduce((least, outcome) => (total(outcome) < total(least) ? outcome : least));
  return cheapest.filter((place) => place !== undefined);
}

/**
 * Places names beside their points, so that no name lies on a name, a line, a mark or another box where that
 * can be helped. Each name has a list of places around its point (after Imhof, “Positioning Names on Maps”,
 * 1975). Which name chooses first matters, so several orders are tried and the cheapest outcome is taken:
 * as given, from each side of the map, and those with least choice first. The same input gives the same places.
 */
export const placeNames = (names: readonly NameToPlace[], obstacles: Obstacles): PlacedName[] =>
  allSteps(placeNamesInSteps(names, obstacles));
