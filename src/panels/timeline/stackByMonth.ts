import type { Partnership } from "../../atlas/files/schema.ts";
import { compareDates, monthNumber } from "../../atlas/plainDate.ts";

/** Dots that lie upon each other in the strip. */
const HIGHEST = 3;
/** Piles beside each other that have room for a count. */
const PILES = 12;

/** Partnerships that began in the same month, or in the same few. */
export interface Pile {
  /** First and last month. */
  from: number;
  to: number;
  /** Those with a dot, from the bottom. */
  dots: readonly Partnership[];
  /** How many there are beyond. */
  more: number;
}

/**
 * The partnerships in piles by the month of their start, in order of date. Where a month has more than the strip is
 * high, piles are of as many months as leave room for counts.
 */
export function stackByMonth(partnerships: readonly Partnership[]): Pile[] {
  const sorted = partnerships.toSorted((a, b) => compareDates(a.date.start, b.date.start));
  const months = sorted.map(({ date }) => monthNumber(date.start));
  const [first = 0, last = 0] = [months[0], months.at(-1)];
  const pilesOf = (width: number): Pile[] => {
    const bins = new Map<number, Partnership[]>();
    for (const [i, partnership] of sorted.entries()) {
      const bin = Math.floor(((months[i] ?? first) - first) / width);
      bins.set(bin, [...(bins.get(bin) ?? []), partnership]);
    }
    return [...bins].map(([bin, own]) => {
      const dots = own.slice(0, own.length > HIGHEST ? HIGHEST - 1 : HIGHEST);
      const from = first + bin * width;
      return { from, to: Math.min(from + width - 1, last), dots, more: own.length - dots.length };
    });
  };
  const piles = pilesOf(1);
  return piles.every(({ more }) => more === 0) ? piles : pilesOf(Math.ceil((last - first + 1) / PILES));
}
