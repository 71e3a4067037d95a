import { type Box, boxAround, distance2To, lengthInside } from "../box.ts";
import type { Mark, NameToPlace, PlacedName, Point } from "./nameToPlace.ts";
import { FAULT, WEIGHT } from "./weights.ts";

/** So much nearer to its own point than to another, in line heights, a name is not taken for the other's. */
const DOUBTED = 0.08;
/** A leader keeps off a mark by so much more than a name does. */
const OFF_LEADER = 1.2;

/** From a box to a point, in the units of the plane. */
export const distanceTo = (box: Box, at: Point): number => Math.sqrt(distance2To(box, at));

/** What a name keeps off a mark, from its middle. */
const reachAround = ({ radius }: Mark, { lineHeight }: NameToPlace) => radius + 0.06 * lineHeight;

/** Whether a name lies on a mark. */
export const isUnder = (name: NameToPlace, box: Box, mark: Mark): boolean =>
  distanceTo(box, mark.at) < reachAround(mark, name);

/** Whether a leader from a name's point to its foot passes over a mark. */
export function isOnLeader(name: NameToPlace, foot: Point, mark: Mark): boolean {
  const across = 2 * OFF_LEADER * reachAround(mark, name);
  return lengthInside(boxAround(mark.at, across, across), name.at, foot) > 0;
}

/** Whether two marks are told apart: of two that touch nothing can. */
export const isApart = ({ at, radius }: Mark, other: Mark): boolean =>
  radius > 0 && Math.hypot(other.at[0] - at[0], other.at[1] - at[1]) > radius + other.radius;

/** How much nearer a name is to its own point than to another's mark, in line heights. */
export const nearer = (box: Box, { at, lineHeight }: NameToPlace, mark: Mark): number =>
  (distanceTo(box, mark.at) - distanceTo(box, at)) / lineHeight;

/** Who reads along a line goes on to the point at its end: across, a distance counts so much less than up or down. */
const ALONG = 0.6;
/** So much sooner, in line heights, does a reader come to a name's own point than to another, or it is taken for that one's. */
const SOONER = 0.25;

/** From a box to a point as a reader goes on, squared, in the units of the plane. */
function reading2({ left, top, right, bottom }: Box, [x, y]: Point): number {
  const across = Math.max(left - x, 0, x - right) * ALONG;
  const down = Math.max(top - y, 0, y - bottom);
  return across * across + down * down;
}

/** Whether a reader who goes on from a name comes to another's mark before its own point, or as soon. */
export function isMisread(name: NameToPlace, box: Box, marks: readonly Mark[]): boolean {
  const own2 = (Math.sqrt(reading2(box, name.at)) + SOONER * name.lineHeight) ** 2;
  return marks.some((mark) => reading2(box, mark.at) <= own2 && isApart(name, mark));
}

/** Farther than this from a name no other mark matters, where its own is so far `away`, in the units of the plane. */
export const doubtReach = ({ lineHeight }: NameToPlace, away: number): number => (away + lineHeight) / ALONG;

/**
 * A name is taken for that of another point where it is as near to it as to its own, and doubted where nearly so.
 *
 * @param margin How much nearer it is to its own, in line heights.
 * @param isFar Whether it has other ways than to stand beside it.
 * @returns What that costs.
 */
export function doubt(margin: number, isFar: boolean): number {
  if (margin <= DOUBTED) return FAULT;
  const part = Math.max(0, 1 - margin);
  return isFar ? WEIGHT.doubtFar * part ** 2 : WEIGHT.doubt * part;
}

/** Whether a name that stands would be at fault beside a mark: on it, or its leader, or taken for its name or read so. */
export const isInDoubt = (name: NameToPlace, { box, foot, leader }: PlacedName, mark: Mark): boolean =>
  isUnder(name, box, mark) ||
  (leader && isOnLeader(name, foot, mark)) ||
  (isApart(name, mark) && nearer(box, name, mark) <= DOUBTED) ||
  isMisread(name, box, [mark]);
