import { boxOf } from "../geometry/box.ts";
import { linesOf } from "../geometry/lines/linesOf.ts";
import { toWorld, type World } from "../geometry/mercator.ts";
import { type Direction, nearestTowards } from "../geometry/nearestTowards.ts";
import { isBundled } from "./lanes.ts";
import type { Scene, SceneRegion, SceneStrand } from "./scene.ts";

/** What the keyboard is on: a region, or one of the strands that end in it. */
export interface MapStop {
  adcode: number;
  /** The leg's id; null on the region itself. */
  leg: string | null;
}

export type Move = Direction | "nextStrand" | "previousStrand" | "otherEnd" | "back";

const isDirection = (move: Move): move is Direction => ["up", "right", "down", "left"].includes(move);

function middle({ area }: SceneRegion): World {
  const { left, top, right, bottom } = boxOf(linesOf(area).flat().map(toWorld));
  return [(left + right) / 2, (top + bottom) / 2];
}

/** The regions that the keyboard reaches, each at its seat, or in its middle where the seat is not known. */
export function regionStops({ points, regions }: Scene): { adcode: number; at: World }[] {
  const seatless = regions.filter((region) => points.every(({ adcode }) => adcode !== region.adcode));
  return [...points, ...seatless.map((region) => ({ adcode: region.adcode, at: middle(region) }))];
}

/** Whether a ribbon or a strand ends in a region. */
export const endsAt = ({ from, adcode }: { from: number; adcode: number }, region: number): boolean =>
  from === region || adcode === region;

/** The other end of a strand that ends in a region. */
export const farEnd = ({ from, adcode }: { from: number; adcode: number }, region: number): number =>
  from === region ? adcode : from;

/**
 * The strands that end in a region and are drawn one by one, in their order across the ribbon; all of them for the hub.
 * Of a ribbon of too many the region's card has the list.
 */
export function strandsOf({ ribbons }: Scene, adcode: number): SceneStrand[] {
  return ribbons
    .filter((ribbon) => endsAt(ribbon, adcode) && !isBundled(ribbon))
    .flatMap(({ strands }) => strands);
}

function walk(scene: Scene, { adcode, leg }: MapStop, step: 1 | -1): MapStop {
  const strands = strandsOf(scene, adcode);
  const here = strands.findIndex(({ id }) => id === leg);
  const first = step === 1 ? 0 : strands.length - 1;
  const next = strands[here < 0 ? first : (here + step + strands.length) % strands.length];
  return { adcode, leg: next?.id ?? null };
}

function otherEnd(scene: Scene, { adcode, leg }: MapStop): MapStop {
  const strand = strandsOf(scene, adcode).find(({ id }) => id === leg);
  if (!strand) return { adcode, leg };
  return { adcode: farEnd(strand, adcode), leg: null };
}

/**
 * Where a key leads. Arrows lead from region to region, from a strand as from its region; walking goes around the
 * strands of a region; back leads from a strand to its region, and from there to nothing. What leads nowhere stays.
 */
export function moveStop(scene: Scene, stop: MapStop, move: Move): MapStop | null {
  if (isDirection(move)) {
    const stops = regionStops(scene);
    const from = stops.find(({ adcode }) => adcode === stop.adcode);
    const to = from && nearestTowards(from.at, stops, move);
    return to ? { adcode: to.adcode, leg: null } : stop;
  }
  if (move === "otherEnd") return otherEnd(scene, stop);
  if (move === "back") return stop.leg ? { adcode: stop.adcode, leg: null } : null;
  return walk(scene, stop, move === "nextStrand" ? 1 : -1);
}
