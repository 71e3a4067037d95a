import { type Filter, isFiltering } from "../atlas/queries/filter.ts";
import { formatSpan } from "./formatSpan.ts";
import type { Words } from "./words.ts";
import { formatsOf } from "./words.ts";

/**
 * What a filter lets through, its themes and months; empty where it lets everything through, or no theme.
 *
 * @param months First and last month of the atlas.
 */
export function passingText(
  filter: Filter,
  [first, last]: readonly [number, number],
  { theme, lang, comma }: Words,
): string {
  const { themes, from, to } = filter;
  if (!isFiltering(filter) || themes?.length === 0) return "";
  return [
    themes !== null && formatsOf(lang).list(themes.map(theme)),
    (from !== null || to !== null) && formatSpan(from ?? first, to ?? last, lang),
  ]
    .filter(Boolean)
    .join(comma);
}
