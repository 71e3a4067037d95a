import type { CompareColumn } from "../atlas/compare/comparison.ts";
import type { Edition } from "../atlas/edition/edition.ts";
import { nameSlug } from "../text/nameSlug.ts";

/** `<edition>-compare-<area>-<area>.csv`; of many areas the first ones and how many more. */
export const compareFileName = (
  { id }: Edition,
  columns: readonly CompareColumn[],
  ending: "csv" | "xlsx" | "geojson",
): string =>
  `${id}-compare-${nameSlug(columns.map(({ adcode, region }) => [...Object.values(region.name.short), String(adcode)]))}.${ending}`;
