import type { Partnership } from "../atlas/files/schema.ts";

/** A date as far as it is known: `2025-04` is a month and stays one, `2016` a year. */
export type PlainDate = Pick<Partnership["date"], "start"> & Partial<Partnership["date"]>;

/**
 * How a language writes dates, lists and numbers of things. Written out, and not by `Intl`: Node and a browser may have
 * different tables, and the page and its sheets are drawn by both to the same text; and the tables take 46 ms of the first
 * card on a slow phone.
 */
export interface Formats {
  /** A date in words. */
  date(date: PlainDate): string;
  /** A date for a narrow column: `2025-04`, `2025-12-26起`. */
  shortDate(date: PlainDate): string;
  /**
   * Names as one phrase: 甲、乙 or “A, B and C”.
   *
   * @param rest Words for others that are not named, of the kind of all but the first: “and others”.
   */
  list(names: readonly string[], rest?: string): string;
}
