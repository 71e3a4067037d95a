import type { World } from "../mercator.ts";

/** A ribbon takes this part of its length, at most, to draw together at each end: two strands of the shortest are still two. */
const TAPER_PART = 0.25;
/** And this at its start, where others may need the room. */
const START_PART = 0.45;

const smooth = (t: number) => (t >= 1 ? 1 : t * t * (3 - 2 * t));

/** Where each of `count` strands lies across its ribbon, in strand widths: `[-1, 0, 1]` for three. */
export function strandOffsets(count: number): number[] {
  return Array.from({ length: count }, (_, i) => i - (count - 1) / 2);
}

/**
 * The length over which a ribbon draws together: more where its outer strands lie farther aside, or they would bend there.
 *
 * @param taper That of a ribbon of up to three strands, in any unit.
 */
export const ribbonTaper = (taper: number, count: number): number => taper * Math.max(1, (count - 1) / 2);

/**
 * A curve beside a curve, drawn together with it at both ends.
 *
 * MapLibre's `line-offset` has one value for a whole line and so cannot draw a ribbon together; this works in
 * the plane of the map instead, for one scale, and serves the sheet as well.
 *
 * @param curve In any plane with y downwards.
 * @param offset To the right of the direction of travel, in units of that plane.
 * @param taper Length over which the strand comes away from the curve, in the same units.
 * @param startTaper The same where the curve starts, if it is longer there.
 */
export function strand(curve: readonly World[], offset: number, taper: number, startTaper = 0): World[] {
  const along: number[] = [];
  let length = 0;
  for (const [i, [x, y]] of curve.entries()) {
    const before = curve[i - 1];
    if (before) length += Math.hypot(x - before[0], y - before[1]);
    along.push(length);
  }
  const end = Math.min(taper, length * TAPER_PART);
  const start = Math.max(end, Math.min(startTaper, length * START_PART));
  return curve.map(([x, y], i): World => {
    const [back, ahead] = [curve[i - 1] ?? [x, y], curve[i + 1] ?? [x, y]];
    const [dx, dy] = [ahead[0] - back[0], ahead[1] - back[1]];
    const done = along[i] ?? 0;
    const apart = Math.min(smooth(done / start), smooth((length - done) / end));
    const aside = (offset * apart) / Math.hypot(dx, dy);
    return [x - dy * aside, y + dx * aside];
  });
}
