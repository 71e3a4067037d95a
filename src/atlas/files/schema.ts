import * as v from "valibot";
import { isPlainDate, PLAIN_DATE } from "../plainDate.ts";
import {
  areaGeometry,
  featureCollection,
  lineGeometry,
  pointGeometry,
  unlocatedFeatures,
} from "./geometrySchema.ts";
import { adcode, slug, type TranslatedSchema, text, webAddress } from "./values.ts";

/** Where an area lies along the main river, as seen from the hub. */
export const COURSES = ["upstream", "here", "downstream"] as const;

/** Whether an address is on a site: at its host, or at one below it. */
function isAt(url: string, site: string): boolean {
  const host = /^https?:\/\/([^/:?#]+)/.exec(url)?.[1] ?? "";
  return host === site || host.endsWith(`.${site}`);
}

/** A document as its publisher issued it: copies, mirrors and proxies of it are no sources. */
const source = (words: TranslatedSchema) =>
  v.pipe(
    v.strictObject({
      title: words,
      /** `site`: the host of the publisher's own pages. */
      publisher: v.strictObject({ ...words.entries, site: v.optional(text) }),
      /** The date on it, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
      published: v.optional(v.pipe(v.string(), v.regex(/^\d{4}(-\d\d){0,2}$/, "is not a date"))),
      /** The day it was read, where it has no date. */
      read: v.optional(v.pipe(v.string(), v.check(isPlainDate, "is not a date"))),
      url: v.optional(webAddress),
    }),
    v.check(({ published, read }) => Boolean(published ?? read), "has no date"),
    v.check(
      ({ url, publisher }) => url === undefined || isAt(url, publisher.site ?? ""),
      "has an address that is not at its publisher’s site",
    ),
  );
const sources = (words: TranslatedSchema) =>
  v.pipe(
    v.array(source(words)),
    v.minLength(1, "has no source"),
    v.check(
      (all) =>
        new Set(all.map(({ title, publisher }) => JSON.stringify([title, publisher]))).size === all.length,
      "names a document twice",
    ),
  );
const confidence = v.picklist(["high", "medium-high", "medium"]);

/** A sourced number. `approximate` where the sources disagree or round; `note` then says how. */
const figure = (words: TranslatedSchema) =>
  v.object({
    value: v.pipe(v.number(), v.minValue(0, "is negative")),
    approximate: v.boolean(),
    note: v.optional(words),
    sources: sources(words),
    confidence,
  });
/** A sourced statement in words. */
const statement = (words: TranslatedSchema) =>
  v.object({ value: words, note: v.optional(words), sources: sources(words), confidence });

const jurisdictionProperties = (words: TranslatedSchema) =>
  v.object({
    adcode,
    name: v.object({ short: words, full: words }),
    /** The id of a province of the edition. */
    province: slug,
    /** The id of a group of the edition. */
    membership: slug,
    /** km² */
    area: figure(words),
    /** Residents on 2020-11-01. */
    census: figure(words),
    subdivisions: statement(words),
    seat: statement(words),
  });

const placeProperties = (words: TranslatedSchema) =>
  v.variant("kind", [
    v.object({
      kind: v.literal("seat"),
      id: slug,
      adcode,
      membership: slug,
      /** The name drawn beside the point: the jurisdiction's own. */
      name: words,
      approximate: v.boolean(),
      note: v.optional(words),
      sources: sources(words),
    }),
    v.object({
      kind: v.literal("venue"),
      id: slug,
      name: words,
      /** What a map writes that has no room for the name. */
      short: v.optional(words),
      approximate: v.boolean(),
      note: v.optional(words),
      sources: sources(words),
    }),
  ]);

const km = v.pipe(v.number(), v.minValue(0, "is negative"));

const measures = (words: TranslatedSchema) =>
  v.strictObject({
    adcode,
    /** Neighbours among the members, with the kilometres of border that they share. */
    borders: v.array(v.strictObject({ adcode, km })),
    /** The map's own line of the main river, which has at least `km`; null where it is nowhere inside. */
    river: v.nullable(
      v.strictObject({
        km,
        /** Null without a hub. */
        course: v.nullable(v.picklist(COURSES)),
        note: v.optional(words),
      }),
    ),
  });

/** A date beyond these is a slip of the hand. */
const YEARS = { first: "1949", after: "2100" };

const plainDate = v.pipe(
  v.string(),
  v.regex(PLAIN_DATE, (issue) => `“${issue.input}” is not a date (YYYY-MM or YYYY-MM-DD)`),
  v.check(isPlainDate, (issue) => `“${issue.input}” is not in the calendar`),
  v.check(
    (date) => date >= YEARS.first && date < YEARS.after,
    (issue) => `“${issue.input}” is before ${YEARS.first}, or not before ${YEARS.after}`,
  ),
);

/** Its descriptions are what an editor shows beside a field, by way of geo/partnerships.schema.json. */
const partnership = (words: TranslatedSchema) =>
  v.strictObject({
    id: v.pipe(slug, v.description("Stands in addresses: never change it once published.")),
    title: v.pipe(words, v.description("Short, for a list: about 16 characters in Chinese, 48 in English.")),
    summary: v.pipe(words, v.description("One or two sentences of our own, never the article’s.")),
    details: v.pipe(
      v.array(words),
      v.minLength(1, "is empty"),
      v.description(
        "What was agreed or done, one statement each, and nothing that the article does not say.",
      ),
    ),
    themes: v.pipe(
      v.array(slug),
      v.minLength(1, "is empty"),
      v.description("The section first, then those that the article names beside it."),
    ),
    section: v.pipe(slug, v.description("The section of the article that reports it.")),
    date: v.pipe(
      v.strictObject({
        start: plainDate,
        end: v.optional(plainDate),
        open: v.optional(v.pipe(v.boolean(), v.description("Only the start is reported."))),
        time: v.optional(
          v.pipe(
            v.string(),
            v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, "is not a time (HH:MM)"),
            v.description("Local time as reported, HH:MM."),
          ),
        ),
      }),
      v.description("As precise as reported: 2025-04 is a month, 2025-11-12 a day."),
    ),
    participants: v.pipe(
      v.array(adcode),
      v.minLength(2, "has fewer than two"),
      v.description("Adcodes with a seat in places.geojson, the hub first."),
    ),
    others: v.optional(
      v.pipe(v.boolean(), v.description("The article says “and others” without naming them.")),
    ),
    bodies: v.pipe(
      v.array(v.strictObject({ adcode, name: words })),
      v.description(
        "Offices, teams and reserves that the article names, each with the participant it is drawn at.",
      ),
    ),
    venue: v.pipe(
      v.nullable(v.strictObject({ name: words, place: v.optional(slug) })),
      v.description(
        "Null where none is reported. place: an id in places.geojson, if there is a point for it.",
      ),
    ),
    sites: v.pipe(
      v.array(slug),
      v.description("Ids in places.geojson of places that it concerns without being held there."),
    ),
    figures: v.array(
      v.strictObject({
        value: v.number(),
        bound: v.pipe(v.picklist(["exact", "over"]), v.description("over: the article says “more than”.")),
        label: v.pipe(
          words,
          v.description("What follows the number in a sentence: 700余 + 个岗位, more than 700 + jobs."),
        ),
      }),
    ),
  });

/**
 * One schema for each file that the page loads. The key is the file's name without its ending; but what is known of the
 * areas and where they end, nine tenths of it, lie in one file, which travels as two.
 */
export const FILE_SCHEMAS = {
  partnerships: (words: TranslatedSchema) =>
    v.strictObject({ $schema: v.optional(v.string()), partnerships: v.array(partnership(words)) }),
  jurisdictions: (words: TranslatedSchema) => unlocatedFeatures(jurisdictionProperties(words)),
  boundaries: () => featureCollection(areaGeometry, v.object({ adcode })),
  places: (words: TranslatedSchema) => featureCollection(pointGeometry, placeProperties(words)),
  measures: (words: TranslatedSchema) => v.strictObject({ measures: v.array(measures(words)) }),
  /** Lines between the counties inside the prefectures. */
  counties: () => featureCollection(lineGeometry, v.object({ region: adcode })),
  rivers: (words: TranslatedSchema) =>
    featureCollection(lineGeometry, v.object({ id: slug, name: words, rank: v.picklist([1, 2, 3]) })),
  surroundings: () =>
    featureCollection(lineGeometry, v.object({ level: v.picklist(["province", "county"]) })),
  /** Ground at `from` metres and above. Each band lies within the one before: draw them in their order. */
  relief: () => featureCollection(areaGeometry, v.object({ from: v.number() })),
};

export type FileName = keyof typeof FILE_SCHEMAS;
export const FILE_NAMES = Object.keys(FILE_SCHEMAS) as FileName[];
export type Files = { [Name in FileName]: v.InferOutput<ReturnType<(typeof FILE_SCHEMAS)[Name]>> };

export type Translated = v.InferOutput<TranslatedSchema>;
export type Course = (typeof COURSES)[number];
export type Measures = v.InferOutput<ReturnType<typeof measures>>;
export type Source = v.InferOutput<ReturnType<typeof source>>;
export type Figure = v.InferOutput<ReturnType<typeof figure>>;
export type Partnership = v.InferOutput<ReturnType<typeof partnership>>;
export type Place = v.InferOutput<ReturnType<typeof placeProperties>>;
export type JurisdictionProperties = v.InferOutput<ReturnType<typeof jurisdictionProperties>>;
