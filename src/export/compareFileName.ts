import type { CompareColumn } from "../atlas/comparison.ts";

/** More names than this do not help a reader of a file list. */
const MOST = 4;

const slug = (name: string) =>
  name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");

/** `mianyu-compare-beibei-yongchuan.csv`; of many areas the first ones and how many more. */
export function compareFileName(
  columns: readonly CompareColumn[],
  ending: "csv" | "xlsx" | "geojson",
): string {
  const names = columns.map(({ region }) => slug(region.name.short.en));
  const more = names.length > MOST ? [`and-${names.length - MOST + 1}-more`] : [];
  const named = names.slice(0, more.length > 0 ? MOST - 1 : MOST);
  return `${["mianyu-compare", ...named, ...more].join("-")}.${ending}`;
}
