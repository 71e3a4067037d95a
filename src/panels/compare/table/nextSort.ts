import type { CompareRow } from "../../../atlas/compare/compareRows.ts";
import type { CompareSort } from "../../../atlas/compare/sortColumns.ts";

/** What a press on a row's head leads to: smallest first, then largest first, then the order of choosing. */
export function nextSort(sort: CompareSort | null, row: CompareRow): CompareSort | null {
  if (sort?.row !== row) return { row, descending: false };
  return sort.descending ? null : { row, descending: true };
}
