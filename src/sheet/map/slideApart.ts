import { type Box, boxAround, sharedArea, sharedBox } from "../../geometry/box.ts";
import type { Mark } from "../../geometry/names/nameToPlace.ts";

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

/**
 * Moves numbers off the names that they still lie on, by as little as it takes, where nothing else is in their way.
 *
 * @param isNumber Of the boxes, those that may move.
 * @param marks What no number may come to lie on, as well as the `covers`.
 * @returns The boxes in their order.
 */
export function slideApart(
  boxes: readonly Box[],
  isNumber: (index: number) => boolean,
  marks: readonly Mark[],
  covers: readonly Box[],
): Box[] {
  const around = [...marks.map(({ at, radius }) => boxAround(at, 2 * radius, 2 * radius)), ...covers];
  const slid = [...boxes];
  for (const [i, box] of boxes.entries()) {
    if (!isNumber(i)) continue;
    const others = slid.filter((_, j) => j !== i);
    const under = others.find((other) => sharedArea(box, other) > 0);
    const taken = [...others, ...around];
    const free = under && waysOff(box, under).find((way) => taken.every((one) => sharedArea(way, one) === 0));
    if (free) slid[i] = free;
  }
  return slid;
}
