import type { Partnership } from "../files/schema.ts";
import { monthNumber } from "../plainDate.ts";

/** What the panel's switches and timeline let through: ids of themes, months as `monthNumber`s; null is no limit. */
export interface Filter {
  themes: readonly string[] | null;
  from: number | null;
  to: number | null;
}

/** Lets everything through. */
export const NO_FILTER: Filter = { themes: null, from: null, to: null };

/** Whether it holds anything back. */
export const isFiltering = ({ themes, from, to }: Filter) => themes !== null || from !== null || to !== null;

/** Themes as a filter has them: all of an edition's are no limit. */
export const limitTo = (themes: readonly string[], all: readonly string[]): Filter["themes"] =>
  themes.length === all.length ? null : themes;

/** Whether the switch of a theme is on. */
export const isShown = (theme: string, { themes }: Pick<Filter, "themes">) =>
  themes === null || themes.includes(theme);

/** Whether a partnership carries a theme that is on and touches the time span. */
export function passes({ themes, date }: Partnership, filter: Filter): boolean {
  const [start, end] = [monthNumber(date.start), monthNumber(date.end ?? date.start)];
  return (
    themes.some((theme) => isShown(theme, filter)) &&
    (filter.from === null || end >= filter.from) &&
    (filter.to === null || start <= filter.to)
  );
}
