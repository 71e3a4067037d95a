import { type Filter, isShown, limitTo } from "../atlas/queries/filter.ts";
import type { Patch } from "./state.ts";

/**
 * Switches a theme on or off.
 *
 * @param all Ids, in the edition's order.
 */
export function toggleTheme(filter: Pick<Filter, "themes">, id: string, all: readonly string[]): Patch {
  const themes = all.filter((other) => isShown(other, filter) !== (other === id));
  return { themes: limitTo(themes, all) };
}
