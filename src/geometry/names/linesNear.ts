import { type Box, grow, lengthInside, misses, touches } from "../box.ts";
import type { ObstacleLine, Point } from "./nameToPlace.ts";

type Segment = readonly [from: Point, to: Point];

/** What of a line can matter to a name. */
export interface NearLine {
  segments: readonly Segment[];
  half: number;
  /** Around them, as wide as the line. */
  around: Box;
  weight: number;
}

/** Of each line what comes into a box. */
export function linesNear(box: Box, lines: readonly ObstacleLine[]): NearLine[] {
  const near: NearLine[] = [];
  for (const { path, half, bounds, weight } of lines) {
    const wide = grow(box, half);
    if (!touches(wide, bounds)) continue;
    const segments: Segment[] = [];
    let from = path[0];
    for (const to of path) {
      if (from && from !== to && !misses(wide, from, to)) segments.push([from, to]);
      from = to;
    }
    if (segments.length > 0) near.push({ segments, half, weight, around: grow(segmentsBox(segments), half) });
  }
  return near;
}

function segmentsBox(segments: readonly Segment[]): Box {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const [a, b] of segments) {
    box.left = Math.min(box.left, a[0], b[0]);
    box.right = Math.max(box.right, a[0], b[0]);
    box.top = Math.min(box.top, a[1], b[1]);
    box.bottom = Math.max(box.bottom, a[1], b[1]);
  }
  return box;
}

/** Length of a line inside a box, both in one plane. */
export function lengthUnder(box: Box, { segments, half, around }: NearLine): number {
  if (!touches(box, around)) return 0;
  const wide = grow(box, half);
  let length = 0;
  for (const segment of segments) length += lengthInside(wide, segment[0], segment[1]);
  return length;
}

/** On which side of the line from `a` to `b` a point is. */
const side = (a: Point, b: Point, p: Point) =>
  Math.sign((b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]));

/** Whether two segments cross, their ends not counted. */
export const meet = (a: Point, b: Point, c: Point, d: Point): boolean =>
  side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;

/** Whether a line crosses a segment, its ends not counted. */
export function crosses({ segments, around }: NearLine, a: Point, b: Point): boolean {
  if (misses(around, a, b)) return false;
  return segments.some((segment) => meet(segment[0], segment[1], a, b));
}
