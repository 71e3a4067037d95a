import type { Edition } from "../edition/edition.ts";

/** Counts partnerships of a theme, `theme:<id>`, or is of the main river, `river:<id>`. */
export type ThemeRow = `theme:${string}`;
export type RiverRow = `river:${string}`;

const COUNTS = ["partnerships", "first", "latest", "shared", "manyParty"] as const;
const FROM_HUB = ["distance", "bearing", "border"] as const;
const FIGURES = ["area", "census", "density", "subdivisions", "seat", "province"] as const;

type FixedRow =
  | (typeof COUNTS)[number]
  | (typeof FROM_HUB)[number]
  | "course"
  | "neighbours"
  | (typeof FIGURES)[number];
export type CompareRow = FixedRow | ThemeRow | RiverRow;
export type RowGroup = "partnerships" | "place" | "figures";

const isThemeRow = (row: CompareRow): row is ThemeRow => row.startsWith("theme:");
const isRiverRow = (row: CompareRow): row is RiverRow => row.startsWith("river:");

/** The rows of the comparison, in their order and groups. */
export function rowGroups({ themes, hub, river }: Edition): Record<RowGroup, readonly CompareRow[]> {
  const [total, ...counts] = COUNTS;
  return {
    partnerships: [total, ...themes.map(({ id }): ThemeRow => `theme:${id}`), ...counts],
    place: [
      ...(hub ? FROM_HUB : []),
      ...(river ? [`river:${river.id}` as const] : []),
      ...(hub && river ? (["course"] as const) : []),
      "neighbours",
    ],
    figures: FIGURES,
  };
}

/** All rows of the comparison, in their order. */
export const compareRows = (edition: Edition): readonly CompareRow[] =>
  Object.values(rowGroups(edition)).flat();

/** The rows that areas can be put in order by: 3区1市5县 is neither more nor less than 9个街道、8个镇. */
export const sortRows = (edition: Edition): readonly CompareRow[] =>
  compareRows(edition).filter((row) => row !== "subdivisions");

/** A row's name in an address (`sort=-distance`): that of its theme or river, where it is of one. */
export const rowId = (row: CompareRow): string => row.replace(/^(theme|river):/, "");

/** The row itself, or what all rows of its kind have in common. */
export type RowKind = FixedRow | "theme" | "river";
/** The kind of a row. */
export function kindOf(row: CompareRow): RowKind {
  if (isThemeRow(row)) return "theme";
  return isRiverRow(row) ? "river" : row;
}

export type Unit = "count" | "km" | "km2" | "people" | "perKm2";

const UNITS: Partial<Record<RowKind, Unit>> = {
  partnerships: "count",
  theme: "count",
  shared: "count",
  manyParty: "count",
  distance: "km",
  border: "km",
  river: "km",
  area: "km2",
  census: "people",
  density: "perKm2",
};

/** What the numbers of a row count; rows of one unit can be seen side by side. */
export const unitOf = (row: CompareRow): Unit | undefined => UNITS[kindOf(row)];

/** What a row is made from. */
export type RowSource = "article" | "seats" | "boundaries" | "rivers" | "figures" | "density";

const SOURCES: Record<RowKind, RowSource> = {
  partnerships: "article",
  theme: "article",
  first: "article",
  latest: "article",
  shared: "article",
  manyParty: "article",
  distance: "seats",
  bearing: "seats",
  border: "boundaries",
  river: "rivers",
  course: "rivers",
  neighbours: "boundaries",
  area: "figures",
  census: "figures",
  density: "density",
  subdivisions: "figures",
  seat: "figures",
  province: "figures",
};

/** The source of a row; `figures` stand with their own pages in jurisdictions.geojson. */
export const sourceOf = (row: CompareRow): RowSource => SOURCES[kindOf(row)];

/** The id of the theme that a row counts, where it counts one. */
export const themeOfRow = (row: CompareRow): string | undefined => (isThemeRow(row) ? rowId(row) : undefined);
