import type { Atlas } from "../atlas/atlas.ts";
import { sortRows } from "../atlas/compare/compareRows.ts";
import type { FileName } from "../atlas/files/schema.ts";
import { monthsOf } from "../atlas/queries/queries.ts";
import type { Known } from "./addressField.ts";

const MADE_OF = { regions: ["jurisdictions", "places"], partnerships: ["partnerships"] } as const;

/**
 * What an address may name, from what is loaded.
 *
 * @param absent Files that are not.
 */
export function known(atlas: Atlas, absent: readonly FileName[] = []): Known {
  return {
    languages: atlas.edition.languages,
    regions: [...atlas.jurisdictions.keys()],
    partnerships: atlas.partnerships.map(({ id }) => id),
    themes: atlas.edition.themes.map(({ id }) => id),
    steps: atlas.edition.story,
    views: atlas.edition.views.map(({ id }) => id),
    ground: atlas.edition.extent.camera,
    names: [
      ...[...atlas.jurisdictions.keys()].map(String),
      ...atlas.venues.keys(),
      ...(atlas.edition.river ? [atlas.edition.river.id] : []),
      ...atlas.edition.provinces.map(({ id }) => id),
    ],
    rows: sortRows(atlas.edition),
    months: monthsOf(atlas),
    missing: (["regions", "partnerships"] as const).filter((kind) =>
      MADE_OF[kind].some((file) => absent.includes(file)),
    ),
  };
}
