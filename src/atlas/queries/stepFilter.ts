import type { Step } from "../edition/edition.ts";
import { monthNumber } from "../plainDate.ts";
import type { Filter } from "./filter.ts";

/** What a step of the story lets through. */
export function stepFilter({ shows: { filter = {} } }: Step): Filter {
  const month = (text: string | undefined) => (text === undefined ? null : monthNumber(text));
  return { themes: filter.themes ?? null, from: month(filter.from), to: month(filter.to) };
}
