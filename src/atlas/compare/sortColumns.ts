import { COURSES } from "../files/schema.ts";
import type { Lang } from "../lang.ts";
import type { CompareRow } from "./compareRows.ts";
import type { CompareValue } from "./compareValue.ts";
import { type CompareColumn, valueIn } from "./comparison.ts";

export interface CompareSort {
  row: CompareRow;
  descending: boolean;
}

/** What a value is ordered by; null where there is nothing to order. */
export function rankOf(value: CompareValue, lang: Lang): number | string | null {
  switch (value.kind) {
    case "number":
      return value.number;
    case "date":
      return value.date.start;
    case "bearing":
      return value.degrees;
    case "course":
      return COURSES.indexOf(value.course);
    case "areas":
      return value.adcodes.length;
    case "words":
      return value.words[lang];
    case "province":
      return value.province;
    case "none":
      return null;
  }
}

function compareRanks(a: number | string, b: number | string, lang: Lang): number {
  return typeof a === "number" && typeof b === "number" ? a - b : String(a).localeCompare(String(b), lang);
}

/** The columns in the order of one row; equals keep their order, and what is unknown comes last both ways. */
export function sortColumns(
  columns: readonly CompareColumn[],
  sort: CompareSort | null,
  lang: Lang,
): readonly CompareColumn[] {
  if (!sort) return columns;
  const { row, descending } = sort;
  return columns.toSorted((left, right) => {
    const [a, b] = [rankOf(valueIn(left, row), lang), rankOf(valueIn(right, row), lang)];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return compareRanks(a, b, lang) * (descending ? -1 : 1);
  });
}
