import type { CompareValue } from "../atlas/compare/compareValue.ts";
import type { Words } from "./words.ts";

/** What stands before a number of the comparison: 约, 至少, or nothing; nothing too before what is no number. */
export function precisionText(value: CompareValue, { compare }: Words): string {
  if (value.kind !== "number" || value.precision === "exact") return "";
  return value.precision === "about" ? compare.approximate : compare.atLeast;
}
