import type { Partnership } from "../../atlas/files/schema.ts";

/** How many have a theme, for a key; null where none is known, as their file may be broken. */
export const themeCount = (partnerships: readonly Partnership[], theme: string): number | null =>
  partnerships.length > 0 ? partnerships.filter(({ themes }) => themes.includes(theme)).length : null;
