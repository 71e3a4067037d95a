import type { CompareSort } from "../../atlas/sortColumns.ts";
import type { Words } from "../../text/words.ts";

/** In which order the areas stand, in words. */
export function orderText(sort: CompareSort | null, { compare }: Words): string {
  if (!sort) return compare.chosenOrder;
  const name = compare.row[sort.row];
  return sort.descending ? compare.sortedDown(name) : compare.sortedUp(name);
}
