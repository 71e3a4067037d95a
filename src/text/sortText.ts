import type { CompareRow } from "../atlas/compare/compareRows.ts";
import type { CompareSort } from "../atlas/compare/sortColumns.ts";
import type { Words } from "./words.ts";

/** What the values of a row are put in order by, where it is not their size. */
const KINDS: Partial<Record<CompareRow, keyof Words["compare"]["orders"]>> = {
  first: "date",
  latest: "date",
  distance: "distance",
  course: "course",
  subdivisions: "name",
  seat: "name",
  province: "name",
};

/** In which order the compared areas stand, in words. */
export function sortText(sort: CompareSort | null, { compare }: Words): string {
  if (!sort) return compare.chosenOrder;
  const { row, descending } = sort;
  const order = compare.orders[KINDS[row] ?? "number"];
  return compare.sorted(compare.row(row), descending ? order.down : order.up);
}
