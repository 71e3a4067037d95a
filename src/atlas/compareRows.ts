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
