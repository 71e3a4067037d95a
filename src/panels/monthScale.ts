import { scaleLinear } from "d3-scale";

/** The timeline's axis: first and last month of the atlas, as `monthNumber`s, and where each month lies in %. */
export interface MonthScale {
  first: number;
  last: number;
  toPercent(month: number): number;
  /** The nearest month of the axis to a place on it, given as a fraction of its length. */
  toMonth(fraction: number): number;
}

/** A linear axis: a month is as wide in a year without partnerships as in a full one. */
export function monthScale([first, last]: readonly [number, number]): MonthScale {
  const scale = scaleLinear().domain([first, last]).range([0, 100]).clamp(true);
  return {
    first,
    last,
    toPercent: (month) => scale(month),
    toMonth: (fraction) => Math.round(scale.invert(fraction * 100)),
  };
}
