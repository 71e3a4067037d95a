import { scalePoint } from "d3-scale";

/** Months without a partnership, in a row, that the axis leaves out. */
const LONG = 6;

/** The timeline's axis, and where each month lies on it in %. Months are `monthNumber`s. */
export interface MonthScale {
  first: number;
  last: number;
  /** What the axis has, evenly spaced: months, and null where months are left out and it is broken. */
  points: readonly (number | null)[];
  /** Of a month that is left out, the break. */
  toPercent(month: number): number;
  /** The nearest month of the axis to a place on it, given as a fraction of its length. */
  toMonth(fraction: number): number;
}

/**
 * An axis with a point for each month, all as far apart, and with a break where nothing begins for more than half a
 * year. Not a linear scale, which would bring number formats and colour spaces: 7 kB that no axis here needs.
 *
 * @param used Months in which a partnership begins, in any order.
 */
export function monthScale(used: readonly number[]): MonthScale {
  const sorted = [...new Set(used)].sort((a, b) => a - b);
  const [first = 0, last = 0] = [sorted[0], sorted.at(-1)];
  const points = sorted.flatMap((month, i): (number | null)[] => {
    const before = sorted[i - 1] ?? month - 1;
    const empty = month - before - 1;
    if (empty > LONG) return [null, month];
    return [...Array.from({ length: empty }, (_, index) => before + 1 + index), month];
  });
  const scale = scalePoint([...points.keys()], [0, 100]);
  const toPercent = (month: number) => {
    const next = points.findIndex((point) => point !== null && point >= month);
    const index = next < 0 ? points.length - 1 : points[next] === month || next === 0 ? next : next - 1;
    return scale(index) ?? 0;
  };
  const toMonth = (fraction: number) => {
    const place = Math.min(Math.max(fraction, 0), 1) * (points.length - 1);
    const near = Math.round(place);
    return points[near] ?? points[place < near ? near - 1 : near + 1] ?? last;
  };
  return { first, last, points, toPercent, toMonth };
}
