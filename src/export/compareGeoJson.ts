import type { Feature, FeatureCollection } from "geojson";
import { COMPARE_ROWS } from "../atlas/compareRows.ts";
import type { CompareValue } from "../atlas/compareValue.ts";
import type { CompareColumn } from "../atlas/comparison.ts";

/** A value as JSON, in no language where it has none; null where it is not known. */
function plain(value: CompareValue) {
  switch (value.kind) {
    case "number":
      return Math.round(value.number * 10) / 10;
    case "date":
      return value.date.start;
    case "bearing":
      return Math.round(value.degrees);
    case "course":
      return value.course;
    case "areas":
      return value.adcodes;
    case "words":
      return value.words;
    case "province":
      return value.province;
    case "none":
      return null;
  }
}

/** Keys of measures with their unit, so that a reader of the file needs no other. */
const KEYS: Partial<Record<(typeof COMPARE_ROWS)[number], string>> = {
  partnerships: "partnerships_count",
  distance: "distance_km",
  bearing: "bearing_degrees",
  border: "border_with_mianyang_km",
  fujiang: "fujiang_inside_at_least_km",
  area: "area_km2",
  census: "residents_2020",
  density: "residents_per_km2",
};

/**
 * The areas as GeoJSON (RFC 7946, WGS84), each with its measures and partnerships; an area without a shape is the
 * point of its seat, and without a seat it has no geometry.
 */
export function compareGeoJson(
  columns: readonly CompareColumn[],
): FeatureCollection<Feature["geometry"] | null> {
  const features = columns.map(({ adcode, region, partnerships, values }) => ({
    type: "Feature" as const,
    id: adcode,
    geometry: region.area ?? (region.seat ? { type: "Point" as const, coordinates: region.seat.at } : null),
    properties: {
      adcode,
      name: region.name.full,
      membership: region.membership,
      measures: Object.fromEntries(COMPARE_ROWS.map((row) => [KEYS[row] ?? row, plain(values[row])])),
      partnerships: partnerships.map(({ id, title, date, themes, participants }) => ({
        id,
        title,
        date,
        themes,
        participants,
      })),
    },
  }));
  return { type: "FeatureCollection", features };
}
