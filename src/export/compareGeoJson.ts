import type { Feature, FeatureCollection } from "geojson";
import { COMPARE_ROWS } from "../atlas/compareRows.ts";
import type { CompareValue } from "../atlas/compareValue.ts";
import type { CompareColumn } from "../atlas/comparison.ts";
import type { Bilingual } from "../atlas/schema.ts";
import { WORDS } from "../text/words.ts";
import { oneDecimal } from "./oneDecimal.ts";

/** A value as JSON, in no language; null where it is not known. */
function single(value: Exclude<CompareValue, { kind: "areas" | "words" }>) {
  switch (value.kind) {
    case "number":
      return oneDecimal(value.number);
    case "date":
      return value.date.start;
    case "bearing":
      return Math.round(value.degrees);
    case "course":
      return value.course;
    case "province":
      return value.province;
    case "none":
      return null;
  }
}

/** A value as JSON, lists and both languages within it. */
function nested(value: CompareValue) {
  if (value.kind === "areas") return value.adcodes;
  return value.kind === "words" ? value.words : single(value);
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

/** The collection with what a reader has to know of it, as foreign members (RFC 7946, section 6.1). */
export interface CompareGeoJson extends FeatureCollection<Feature["geometry"] | null> {
  title: Bilingual;
  source: Bilingual;
  licence: Bilingual;
  /** What the filter lets through, in words; null where it hides nothing. */
  filter: string | null;
}

type Flat = Record<string, string | number | boolean | null>;

/** A measure as properties without a list or an object, which GIS programs keep as columns. */
function flat(key: string, value: CompareValue): Flat {
  if (value.kind === "areas") return { [key]: value.adcodes.join(",") };
  if (value.kind === "words") return { [`${key}_zh`]: value.words.zh, [`${key}_en`]: value.words.en };
  const isAbout = value.kind === "number" && value.precision === "about";
  return { [key]: single(value), ...(isAbout && { [`${key}_is_about`]: true }) };
}

const inBoth = (say: (words: (typeof WORDS)["zh"]) => string): Bilingual => ({
  zh: say(WORDS.zh),
  en: say(WORDS.en),
});

/**
 * The areas as GeoJSON (RFC 7946, WGS84), each with its measures and partnerships, nested and once more flat; an area
 * without a shape is the point of its seat, and without a seat it has no geometry.
 *
 * @param filterNote What the filter lets through, in words; empty where it hides nothing.
 */
export function compareGeoJson(columns: readonly CompareColumn[], filterNote: string): CompareGeoJson {
  const features = columns.map(({ adcode, region, partnerships, values }) => ({
    type: "Feature" as const,
    id: adcode,
    geometry: region.area ?? (region.seat ? { type: "Point" as const, coordinates: region.seat.at } : null),
    properties: {
      adcode,
      name_zh: region.name.full.zh,
      name_en: region.name.full.en,
      membership: region.membership,
      ...Object.assign({}, ...COMPARE_ROWS.map((row) => flat(KEYS[row] ?? row, values[row]))),
      partnership_ids: partnerships.map(({ id }) => id).join(","),
      name: region.name.full,
      measures: Object.fromEntries(COMPARE_ROWS.map((row) => [KEYS[row] ?? row, nested(values[row])])),
      partnerships: partnerships.map(({ id, title, date, themes, participants }) => ({
        id,
        title,
        date,
        themes,
        participants,
      })),
    },
  }));
  return {
    type: "FeatureCollection",
    title: inBoth(({ title }) => title),
    source: inBoth(({ sheet }) => sheet.source(false)),
    licence: inBoth(({ compare }) => compare.exports.licence),
    filter: filterNote || null,
    features,
  };
}
