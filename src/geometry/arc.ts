import type { World } from "./mercator.ts";

/** Points along a curve: enough that no bend shows where a strand tapers over a tenth of it. */
const POINTS = 96;

/**
 * A curve that leaves `from` at a bearing and arrives at `to` with the same bend: a quadratic Bézier whose
 * control point makes a triangle of two equal sides.
 *
 * @param departure Degrees clockwise from north, less than 90 from the bearing of `to`.
 * @returns Points of the unit square, both ends included.
 */
export function arc(from: World, to: World, departure: number): World[] {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const leaving = (departure * Math.PI) / 180;
  const bend = leaving - Math.atan2(dx, -dy);
  const side = Math.hypot(dx, dy) / (2 * Math.cos(bend));
  const control: World = [from[0] + side * Math.sin(leaving), from[1] - side * Math.cos(leaving)];
  return Array.from({ length: POINTS + 1 }, (_, i): World => {
    const t = i / POINTS;
    const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    return [a * from[0] + b * control[0] + c * to[0], a * from[1] + b * control[1] + c * to[1]];
  });
}
