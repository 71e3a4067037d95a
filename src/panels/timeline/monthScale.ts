import { scalePoint } from "d3-scale";

/** The timeline's axis: first and last month of the atlas, as `monthNumber`s, and where each month lies in %. */
export interface MonthScale {
  first: number;
  last: number;
  toPercent(month: number): number;
  /** The nearest month of the axis to a place on it, given as a fraction of its length. */
  toMonth(fraction: number): number;
}

/**
 * An axis with a point for each month: one is as far from the next in a year without partnerships as in a full one.
 * Not a linear scale, which would bring number formats and colour spaces: 7 kB that no axis here needs.
 */
export function monthScale([first, last]: readonly [number, number]): MonthScale {
  const months = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const scale = scalePoint(months, [0, 100]);
  const onAxis = (month: number) => Math.min(Math.max(month, first), last);
  return {
    first,
    last,
    toPercent: (month) => scale(onAxis(month)) ?? 0,
    toMonth: (fraction) => onAxis(first + Math.round(fraction * (last - first))),
  };
}
