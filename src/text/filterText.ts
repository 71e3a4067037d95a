import type { Comparison } from "../atlas/comparison.ts";
import { type Filter, isFiltering } from "../atlas/filter.ts";
import { THEMES } from "../atlas/schema.ts";
import { formatList } from "./formatList.ts";
import { formatSpan } from "./formatSpan.ts";
import type { Words } from "./words.ts";

/**
 * What the filter lets the comparison count, and how much it hides; empty where it lets everything through.
 *
 * @param months First and last month of the atlas.
 */
export function filterText(
  { hidden }: Comparison,
  { themes, from, to }: Filter,
  [first, last]: readonly [number, number],
  words: Words,
): string {
  if (!isFiltering({ themes, from, to })) return "";
  const names = themes.map((theme) => words.theme[theme]);
  const counted = [
    themes.length < THEMES.length && formatList(names, words.lang),
    (from !== null || to !== null) && formatSpan(from ?? first, to ?? last, words.lang),
  ].filter(Boolean);
  if (themes.length === 0) return words.compare.filterNothing(hidden.length);
  return words.compare.filterOn(counted.join(words.lang === "zh" ? "，" : ", "), hidden.length);
}
