import * as v from "valibot";
import { areaGeometry, featureCollection, lineGeometry, pointGeometry } from "./geometrySchema.ts";
import { isPlainDate } from "./plainDate.ts";

export const THEMES = ["industry", "livelihood", "culture"] as const;
export const MEMBERSHIPS = ["hub", "basin", "partner", "outside"] as const;

const text = v.pipe(v.string("is missing"), v.trim(), v.nonEmpty("is empty"));

/** The same words in both languages of the atlas. */
const bilingual = v.object({ zh: text, en: text });

const adcode = v.pipe(v.number(), v.integer(), v.minValue(100000), v.maxValue(999999));
const slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "is not a lower-case id"));

const sources = v.pipe(
  v.array(v.object({ title: text, url: v.optional(v.pipe(v.string(), v.url())) })),
  v.minLength(1, "has no source"),
);
const confidence = v.picklist(["high", "medium-high", "medium"]);

/** A sourced number. `approximate` where the sources disagree or round; `note` then says how. */
const figure = v.object({
  value: v.pipe(v.number(), v.minValue(0)),
  approximate: v.boolean(),
  note: v.optional(bilingual),
  sources,
  confidence,
});
/** A sourced statement in words. */
const statement = v.object({ value: bilingual, note: v.optional(bilingual), sources, confidence });

const jurisdictionProperties = v.object({
  adcode,
  name: v.object({ short: bilingual, full: bilingual }),
  province: v.picklist(["sichuan", "chongqing"]),
  membership: v.picklist(["hub", "basin", "partner"]),
  /** km² */
  area: figure,
  /** Residents on 2020-11-01. */
  census: figure,
  subdivisions: statement,
  seat: statement,
});

const placeProperties = v.variant("kind", [
  v.object({
    kind: v.literal("seat"),
    id: slug,
    adcode,
    membership: v.picklist(MEMBERSHIPS),
    /** The name drawn beside the point: the jurisdiction's own. */
    name: bilingual,
    approximate: v.boolean(),
    note: v.optional(bilingual),
    sources,
  }),
  v.object({
    kind: v.literal("venue"),
    id: slug,
    name: bilingual,
    approximate: v.boolean(),
    note: v.optional(bilingual),
    sources,
  }),
]);

const plainDate = v.pipe(
  v.string("is missing"),
  v.check(isPlainDate, (issue) => `“${issue.input}” is not a date (YYYY-MM or YYYY-MM-DD)`),
);

const partnership = v.object({
  id: slug,
  title: bilingual,
  summary: bilingual,
  /** What was agreed or done, one statement each. */
  details: v.pipe(v.array(bilingual), v.minLength(1, "is empty")),
  /** The first is the article's section, the others are named beside it. */
  themes: v.pipe(v.array(v.picklist(THEMES)), v.minLength(1, "is empty")),
  /** The section of the article that reports it. */
  section: v.picklist(THEMES),
  /** Precision is in the form: `2025-04` is a month, `2025-11-12` a day. */
  date: v.object({
    start: plainDate,
    end: v.optional(plainDate),
    /** Only the start is reported. */
    open: v.optional(v.boolean()),
    /** Local time as reported, HH:MM. */
    time: v.optional(v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, "is not a time (HH:MM)"))),
  }),
  participants: v.array(adcode),
  /** The article says “and others” without naming them. */
  others: v.optional(v.boolean()),
  /** The offices, firms or reserves that the article names, and the participant each is drawn at. */
  bodies: v.array(v.object({ adcode, name: bilingual })),
  /** Null where the article states none. `place` is an id in places.geojson where there is a point for it. */
  venue: v.nullable(v.object({ name: bilingual, place: v.optional(slug) })),
  /** Ids in places.geojson of sites that it concerns without being held there. */
  sites: v.array(slug),
  figures: v.array(
    v.object({
      value: v.number(),
      /** `over`: the article says “more than”. */
      bound: v.picklist(["exact", "over"]),
      label: bilingual,
    }),
  ),
});

/** One schema for each file that the page loads; the key is the file's name without its ending. */
export const FILE_SCHEMAS = {
  partnerships: v.object({ $schema: v.optional(v.string()), partnerships: v.array(partnership) }),
  jurisdictions: featureCollection(areaGeometry, jurisdictionProperties),
  places: featureCollection(pointGeometry, placeProperties),
  /** Lines between the counties inside the prefectures. */
  counties: featureCollection(lineGeometry, v.object({ region: adcode })),
  rivers: featureCollection(
    lineGeometry,
    v.object({ id: slug, name: bilingual, rank: v.picklist([1, 2, 3]) }),
  ),
  surroundings: featureCollection(lineGeometry, v.object({ level: v.picklist(["province", "county"]) })),
  /** Terrain bands: ground from `from` metres up to the next band. */
  relief: featureCollection(areaGeometry, v.object({ from: v.number() })),
};

export type FileName = keyof typeof FILE_SCHEMAS;
export type Files = { [Name in FileName]: v.InferOutput<(typeof FILE_SCHEMAS)[Name]> };

export type Theme = (typeof THEMES)[number];
export type Membership = (typeof MEMBERSHIPS)[number];
export type Bilingual = v.InferOutput<typeof bilingual>;
export type Figure = v.InferOutput<typeof figure>;
export type Statement = v.InferOutput<typeof statement>;
export type Partnership = v.InferOutput<typeof partnership>;
export type Place = v.InferOutput<typeof placeProperties>;
export type JurisdictionProperties = v.InferOutput<typeof jurisdictionProperties>;
