import type { CompareColumn } from "../atlas/comparison.ts";
import { nameSlug } from "../text/nameSlug.ts";

/** `mianyu-compare-beibei-yongchuan.csv`; of many areas the first ones and how many more. */
export const compareFileName = (
  columns: readonly CompareColumn[],
  ending: "csv" | "xlsx" | "geojson",
): string => `mianyu-compare-${nameSlug(columns.map(({ region }) => region.name.short.en))}.${ending}`;
