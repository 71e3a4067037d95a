import { monthNumber } from "./plainDate.ts";
import { type Partnership, THEMES, type Theme } from "./schema.ts";

/** What the panel's switches and timeline let through; months are `monthNumber`s, null is no limit. */
export interface Filter {
  themes: readonly Theme[];
  from: number | null;
  to: number | null;
}

/** Whether it holds anything back. */
export const isFiltering = ({ themes, from, to }: Filter) =>
  themes.length < THEMES.length || from !== null || to !== null;

/** Whether a partnership carries a theme that is on and touches the time span. */
export function passes({ themes, date }: Partnership, filter: Filter): boolean {
  const [start, end] = [monthNumber(date.start), monthNumber(date.end ?? date.start)];
  return (
    themes.some((theme) => filter.themes.includes(theme)) &&
    (filter.from === null || end >= filter.from) &&
    (filter.to === null || start <= filter.to)
  );
}
