import { type Box, boxOf, grow, holds } from "../geometry/box.ts";
import type { World } from "../geometry/mercator.ts";
import type { Scene } from "./scene.ts";

export type Side = "left" | "right" | "top" | "bottom";

/** A place out of sight: both positions from the middle of what is in sight, in parts of its width. */
export interface Beyond {
  adcode: number;
  side: Side;
  at: World;
  /** Where the ribbon to it leaves. */
  exit: World;
}

/** What is seen on each side of what must be in sight, in parts of its width: FRAMING.margin of the widest phone's. */
export const SEEN = 1 / 16;

/** The side of a box on which a point outside it lies. */
function sideOf({ left, top, right, bottom }: Box, [x, y]: World): Side {
  const [aside, above] = [Math.max(left - x, x - right), Math.max(top - y, y - bottom)];
  if (aside >= above) return x < left ? "left" : "right";
  return y < top ? "top" : "bottom";
}

/**
 * The places to which ribbons lead out of what is in sight.
 *
 * @param points What is in sight: all within the box of these.
 */
export function beyondEdges({ ribbons }: Scene, points: Iterable<World>): Beyond[] {
  const box = boxOf(points);
  const width = box.right - box.left;
  const place = ([x, y]: World): World => [
    (x - (box.left + box.right) / 2) / width,
    (y - (box.top + box.bottom) / 2) / width,
  ];
  const seen = grow(box, width * SEEN);
  return ribbons.flatMap(({ adcode, curve }) => {
    const [end, exit] = [curve.at(-1), curve.find((point) => !holds(seen, point))];
    if (!end || !exit || holds(seen, end)) return [];
    return [{ adcode, side: sideOf(seen, end), at: place(end), exit: place(exit) }];
  });
}
