import { type Box, boxAround, sharedArea, sharedBox } from "../../../geometry/box.ts";
import type { Mark } from "../../../geometry/names/nameToPlace.ts";

/** So much more than they overlap, in mm: what is written is rounded. */
const CLEAR = 0.02;

const moved = ({ left, top, right, bottom }: Box, x: number, y: number): Box => ({
  left: left + x,
  top: top + y,
  right: right + x,
  bottom: bottom + y,
});

/** The four ways to move a box off another, the shortest first. */
function waysOff(box: Box, other: Box): Box[] {
  const { left, top, right, bottom } = sharedBox(box, other);
  const ways = [
    [0, other.bottom - box.top + CLEAR],
    [0, other.top - box.bottom - CLEAR],
    [other.right - box.left + CLEAR, 0],
    [other.left - box.right - CLEAR, 0],
  ] as const;
  const least = Math.min(right - left, bottom - top) + 2 * CLEAR;
  // Farther it would be taken for another point's.
  return ways.filter((way) => Math.hypot(...way) <= least).map(([x, y]) => moved(box, x, y));
}

/** A box moved off the first of others that it lies on, where it then lies on nothing else. */
function off(box: Box, others: readonly Box[], around: readonly Box[]): Box | undefined {
  const under = others.find((other) => sharedArea(box, other) > 0);
  const taken = [...others, ...around];
  return under && waysOff(box, under).find((way) => taken.every((one) => sharedArea(way, one) === 0));
}

/** A box without so much above and below, or with it again where that is less than nothing. */
const trimmed = (box: Box, by: number): Box => ({ ...box, top: box.top + by, bottom: box.bottom - by });

/**
 * Moves numbers off the names that they still lie on, by as little as it takes, where nothing else is in their way. Where
 * that much room is not there, the letters at least do not touch.
 *
 * @param isNumber Of the boxes, those that may move.
 * @param marks What no number may come to lie on, as well as the `covers`.
 * @param blank Of each box, how much above and below its letters is blank.
 * @returns The boxes in their order.
 */
export function slideApart(
  boxes: readonly Box[],
  isNumber: (index: number) => boolean,
  marks: readonly Mark[],
  covers: readonly Box[],
  blank: (index: number) => number,
): Box[] {
  const around = [...marks.map(({ at, radius }) => boxAround(at, 2 * radius, 2 * radius)), ...covers];
  const slid = [...boxes];
  for (const [i, box] of boxes.entries()) {
    if (!isNumber(i)) continue;
    const others = [...slid.keys()].filter((j) => j !== i);
    const letters = (j: number) => trimmed(slid[j] ?? box, blank(j));
    const apart = off(
      box,
      others.map((j) => slid[j] ?? box),
      around,
    );
    const close = apart ?? off(letters(i), others.map(letters), around);
    if (close) slid[i] = apart ?? trimmed(close, -blank(i));
  }
  return slid;
}
