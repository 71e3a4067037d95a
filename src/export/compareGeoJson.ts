import type { Feature, FeatureCollection } from "geojson";
import { type CompareRow, compareRows, kindOf, type RowKind, rowId } from "../atlas/compare/compareRows.ts";
import type { CompareValue } from "../atlas/compare/compareValue.ts";
import { type CompareColumn, valueIn } from "../atlas/compare/comparison.ts";
import type { Edition } from "../atlas/edition/edition.ts";
import type { Translated } from "../atlas/files/schema.ts";
import { type Words, wordsOf } from "../text/words.ts";
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

/** A value as JSON, lists and all languages within it. */
function nested(value: CompareValue) {
  if (value.kind === "areas") return value.adcodes;
  return value.kind === "words" ? value.words : single(value);
}

/** Keys of measures with their unit, so that a reader of the file needs no other. */
const KEYS: Partial<Record<RowKind, string>> = {
  partnerships: "partnerships_count",
  distance: "distance_km",
  bearing: "bearing_degrees",
  area: "area_km2",
  census: "residents_2020",
  density: "residents_per_km2",
};

function keyOf({ hub }: Edition, row: CompareRow): string {
  const kind = kindOf(row);
  if (kind === "river") return `${rowId(row)}_inside_at_least_km`;
  if (kind === "border") return `border_with_${hub?.id}_km`;
  return KEYS[kind] ?? rowId(row);
}

/** The collection with what a reader has to know of it, as foreign members (RFC 7946, section 6.1). */
export interface CompareGeoJson extends FeatureCollection<Feature["geometry"] | null> {
  title: Translated;
  source: Translated;
  licence: Translated;
  /** What the filter lets through, in words; null where it hides nothing. */
  filter: string | null;
}

type Flat = Record<string, string | number | boolean | null>;

/** A measure as properties without a list or an object, which GIS programs keep as columns. */
function flat(key: string, value: CompareValue): Flat {
  if (value.kind === "areas") return { [key]: value.adcodes.join(",") };
  if (value.kind === "words") return inLanguages(key, value.words);
  const isAbout = value.kind === "number" && value.precision === "about";
  return { [key]: single(value), ...(isAbout && { [`${key}_is_about`]: true }) };
}

/** A text as a property for each language: `name_zh`. */
const inLanguages = (key: string, text: Translated): Flat =>
  Object.fromEntries(Object.entries(text).map(([lang, written]) => [`${key}_${lang}`, written]));

const inEach = (edition: Edition, say: (words: Words) => string) =>
  Object.fromEntries(edition.languages.map((lang) => [lang, say(wordsOf(edition, lang))])) as Translated;

/**
 * The areas as GeoJSON (RFC 7946, WGS84), each with its measures and partnerships, nested and once more flat; an area
 * without a shape is the point of its seat, and without a seat it has no geometry.
 *
 * @param filterNote What the filter lets through, in words; empty where it hides nothing.
 */
export function compareGeoJson(
  edition: Edition,
  columns: readonly CompareColumn[],
  filterNote: string,
): CompareGeoJson {
  const features = columns.map((column) => {
    const { adcode, region, partnerships } = column;
    const rows = compareRows(edition).map((row) => [keyOf(edition, row), valueIn(column, row)] as const);
    return {
      type: "Feature" as const,
      id: adcode,
      geometry: region.area ?? (region.seat ? { type: "Point" as const, coordinates: region.seat.at } : null),
      properties: {
        adcode,
        ...inLanguages("name", region.name.full),
        membership: region.membership,
        ...Object.assign({}, ...rows.map(([key, value]) => flat(key, value))),
        partnership_ids: partnerships.map(({ id }) => id).join(","),
        name: region.name.full,
        measures: Object.fromEntries(rows.map(([key, value]) => [key, nested(value)])),
        partnerships: partnerships.map(({ id, title, date, themes, participants }) => ({
          id,
          title,
          date,
          themes,
          participants,
        })),
      },
    };
  });
  return {
    type: "FeatureCollection",
    title: inEach(edition, ({ title }) => title),
    source: inEach(edition, ({ sheet }) => sheet.source(false)),
    licence: inEach(edition, ({ compare }) => compare.exports.licence),
    filter: filterNote || null,
    features,
  };
}
