import type { Comparison } from "../atlas/compare/comparison.ts";
import { type Filter, isFiltering } from "../atlas/queries/filter.ts";
import { passingText } from "./passingText.ts";
import type { Words } from "./words.ts";

/**
 * What the filter lets the comparison count, and how much it hides; empty where it lets everything through.
 *
 * @param months First and last month of the atlas.
 */
export function filterText(
  { hidden }: Comparison,
  filter: Filter,
  months: readonly [number, number],
  words: Words,
): string {
  if (!isFiltering(filter)) return "";
  if (filter.themes?.length === 0) return words.compare.filterNothing(hidden.length);
  return words.compare.filterOn(passingText(filter, months, words), hidden.length);
}
