import type { Theme } from "./schema.ts";

/** The rows of the comparison, in their order and groups; their names stand in addresses (`sort=-distance`). */
export const ROW_GROUPS = {
  partnerships: [
    "partnerships",
    "industry",
    "livelihood",
    "culture",
    "first",
    "latest",
    "shared",
    "manyParty",
  ],
  place: ["distance", "bearing", "border", "fujiang", "course", "neighbours"],
  figures: ["area", "census", "density", "subdivisions", "seat", "province"],
} as const satisfies Record<string, readonly string[]>;

export type RowGroup = keyof typeof ROW_GROUPS;
export type CompareRow = (typeof ROW_GROUPS)[RowGroup][number];

export const COMPARE_ROWS: readonly CompareRow[] = Object.values(ROW_GROUPS).flat();

/** The rows that areas can be put in order by: 3区1市5县 is neither more nor less than 9个街道、8个镇. */
export const SORT_ROWS: readonly CompareRow[] = COMPARE_ROWS.filter((row) => row !== "subdivisions");

export type Unit = "count" | "km" | "km2" | "people" | "perKm2";

/** What the numbers of a row count; rows of one unit can be seen side by side. */
export const ROW_UNIT: Partial<Record<CompareRow, Unit>> = {
  partnerships: "count",
  industry: "count",
  livelihood: "count",
  culture: "count",
  shared: "count",
  manyParty: "count",
  distance: "km",
  border: "km",
  fujiang: "km",
  area: "km2",
  census: "people",
  density: "perKm2",
};

/** What a row is made from. */
export type RowSource = "article" | "seats" | "boundaries" | "rivers" | "figures" | "density";

/** The source of every row; `figures` stand with their own pages in geo/jurisdictions.geojson. */
export const ROW_SOURCE: Record<CompareRow, RowSource> = {
  partnerships: "article",
  industry: "article",
  livelihood: "article",
  culture: "article",
  first: "article",
  latest: "article",
  shared: "article",
  manyParty: "article",
  distance: "seats",
  bearing: "seats",
  border: "boundaries",
  fujiang: "rivers",
  course: "rivers",
  neighbours: "boundaries",
  area: "figures",
  census: "figures",
  density: "density",
  subdivisions: "figures",
  seat: "figures",
  province: "figures",
};

/** The theme that a row counts, where it counts one. */
export const ROW_THEME: Partial<Record<CompareRow, Theme>> = {
  industry: "industry",
  livelihood: "livelihood",
  culture: "culture",
};
