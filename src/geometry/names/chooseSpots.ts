import { around, type Box, touches } from "../box.ts";
import type { Spot } from "./nameSpots.ts";
import { togetherCost } from "./togetherCost.ts";
import { FAULT, WEIGHT } from "./weights.ts";

/** Tries for each name, and the temperature at the first and the last. */
const TRIES = 160;
const [HOT, COLD] = [120, 2];
/** Tries between two pauses. */
const STEP = 200;

/** Numbers from 0 to 1 that only seem to be random, always the same (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Of each name, the cheapest first; undefined leaves it out. */
type Options = readonly (readonly (Spot | undefined)[])[];
/** One spot for each name, or none. */
type Chosen = (Spot | undefined)[];
/** What it costs to leave a name out. */
type Gone = (name: number) => number;

/** What a name costs in a spot beside where the others are. */
function costOf(spot: Spot | undefined, chosen: Chosen, name: number, gone: Gone): number {
  if (!spot) return gone(name);
  let cost = spot.own;
  for (let i = 0; i < chosen.length; i++) {
    const other = chosen[i];
    if (i !== name && other) cost += togetherCost(spot, other);
  }
  return cost;
}

/** Moves each name to where it costs least, until none moves; one may be held where it is. */
function descend(options: Options, chosen: Chosen, gone: Gone, held?: number): void {
  for (let isMoving = true; isMoving; ) {
    isMoving = false;
    for (const [name, spots] of options.entries()) {
      if (name === held) continue;
      let least = costOf(chosen[name], chosen, name, gone);
      for (const spot of spots) {
        // They come cheapest first: from here on none can be better.
        if (spot && spot.own >= least) break;
        const cost = costOf(spot, chosen, name, gone);
        if (cost >= least - 1e-9) continue;
        least = cost;
        chosen[name] = spot;
        isMoving = true;
      }
    }
  }
}

const total = (chosen: Chosen, gone: Gone) =>
  chosen.reduce((sum, spot, name) => sum + costOf(spot, chosen.slice(0, name), name, gone), 0);

/** Tries for each name that is missed whether all together cost less where it stands and the others make room. */
function* bringBack(options: Options, chosen: Chosen, gone: Gone): Generator<void, Chosen> {
  let [best, least] = [chosen, total(chosen, gone)];
  for (const [name, spots] of options.entries()) {
    if (best[name] || gone(name) <= WEIGHT.gone) continue;
    for (const spot of spots) {
      if (!spot || best[name]) break;
      yield;
      const tried = [...best];
      tried[name] = spot;
      descend(options, tried, gone, name);
      descend(options, tried, gone);
      const cost = total(tried, gone);
      if (cost < least) [best, least] = [tried, cost];
    }
  }
  return best;
}

/** Names that can come into the way of others: the rest stand where it is cheapest. */
function inEachOthersWay(options: Options): number[] {
  const reaches = options.map((spots) =>
    spots.reduce<Box | undefined>((all, spot) => {
      if (!spot) return all;
      return all ? around(all, spot.reach) : spot.reach;
    }, undefined),
  );
  return [...options.keys()].filter((name) => {
    const own = reaches[name];
    return own && reaches.some((other, i) => i !== name && other && touches(own, other));
  });
}

/**
 * Chooses a spot for each name so that all together cost little: by simulated annealing, which of the methods that
 * Christensen, Marks and Shieber compare (“An Empirical Study of Algorithms for Point-Feature Label Placement”, 1995)
 * places best; then each name goes where it is best, and the others make room for one that is missed. In small steps; the same input gives the same choice.
 *
 * @param options Of each name, the cheapest first; undefined leaves it out.
 * @param gone What that costs, by the index of the name.
 */
export function* chooseSpots(options: Options, gone: Gone): Generator<void, Chosen> {
  const chosen: Chosen = options.map(([cheapest]) => cheapest);
  descend(options, chosen, gone);
  let [best, least] = [[...chosen], total(chosen, gone)];
  const floor = options.reduce((sum, [cheapest], name) => sum + (cheapest?.own ?? gone(name)), 0);
  const open = inEachOthersWay(options);
  // Where every name has its cheapest spot there is nothing to look for.
  if (least <= floor + 1e-9 || open.length === 0) return best;
  const random = seeded(open.length);
  const tries = TRIES * open.length;
  for (let i = 0; i < tries; i++) {
    if (i % STEP === STEP - 1) yield;
    const temperature = HOT * (COLD / HOT) ** (i / tries);
    const name = open[Math.floor(random() * open.length)] ?? 0;
    const spots = options[name] ?? [];
    // The cheap ones more often.
    const spot = spots[Math.floor(random() ** 2 * spots.length)];
    if (spot === chosen[name]) continue;
    const dearer = costOf(spot, chosen, name, gone) - costOf(chosen[name], chosen, name, gone);
    if (dearer > 0 && (dearer > FAULT || random() >= Math.exp(-dearer / temperature))) continue;
    chosen[name] = spot;
  }
  yield;
  descend(options, chosen, gone);
  const found = total(chosen, gone);
  if (found < least) [best, least] = [[...chosen], found];
  return yield* bringBack(options, best, gone);
}
