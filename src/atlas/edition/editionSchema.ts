import * as v from "valibot";
import { adcode, slug, type TranslatedSchema, text, webAddress } from "../files/values.ts";
import { type Lang, lookUp } from "../lang.ts";
import { stepSchema } from "./stepSchema.ts";

/** @param worded The languages that have words. */
export const languageSchema = (worded: readonly Lang[]) =>
  v.pipe(
    v.string(),
    v.regex(
      /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2}|-\d{3})?$/,
      "is not a language tag, as zh, zh-Hant or en-AU",
    ),
    v.check(
      (tag) => lookUp(worded, tag) !== undefined,
      ({ input }) => `“${input}” has no words in src/text`,
    ),
    v.transform((tag) => tag as Lang),
  );
const languages = (language: ReturnType<typeof languageSchema>) =>
  v.pipe(
    v.tupleWithRest([language], language),
    v.check((all) => new Set(all).size === all.length, "names a language twice"),
    v.description("Offered to the reader, by their BCP 47 tags; an address that names none has the first."),
  );

const hex = v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/, "is not a colour (#rrggbb, in lower case)"));
const percent = v.pipe(
  v.number(),
  v.minValue(0, "is not a percentage"),
  v.maxValue(100, "is not a percentage"),
);
const inks = v.pipe(
  v.tuple([percent, percent, percent, percent]),
  v.description("Cyan, magenta, yellow and black, in per cent."),
);
const positive = v.pipe(v.number(), v.gtValue(0, "is not above 0"));
const some = <S extends v.GenericSchema>(entry: S) => v.pipe(v.array(entry), v.minLength(1, "is empty"));
const places = v.pipe(some(adcode), v.description("Adcodes, those of mere positions among them."));

const longitude = v.pipe(v.number(), v.minValue(-180, "is out of range"), v.maxValue(180, "is out of range"));
const latitude = v.pipe(v.number(), v.minValue(-85, "is out of range"), v.maxValue(85, "is out of range"));
/** `[lon, lat]` in degrees, WGS84. */
const line = v.pipe(v.array(v.tuple([longitude, latitude])), v.minLength(2, "has fewer than two points"));
/** Degrees, WGS84. */
const extent = v.pipe(
  v.strictObject({ west: longitude, south: latitude, east: longitude, north: latitude }),
  v.check(({ west, east }) => west < east, "has its west east of its east"),
  v.check(({ south, north }) => south < north, "has its south north of its north"),
);

/** Lines instead of a tint, for black ink alone. Millimetres. */
const hatch = v.strictObject({
  angle: v.pipe(v.number(), v.description("Degrees.")),
  gap: positive,
  line: positive,
  dots: v.optional(v.pipe(v.boolean(), v.description("Makes each line a row of dots."))),
});

const group = (words: TranslatedSchema) =>
  v.strictObject({
    id: v.pipe(slug, v.description("The `membership` in the other files.")),
    name: v.pipe(words, v.description("Of all its members, as a heading.")),
    one: v.pipe(words, v.description("The same of a single member.")),
    note: v.optional(
      v.pipe(words, v.description("What the members are, in a few words: in the key, after the name.")),
    ),
    short: v.optional(v.pipe(words, v.description("The name in a key of a row or two."))),
    sentence: v.pipe(words, v.description("What a member is, on its card, without a full stop.")),
    fill: v.pipe(
      v.nullable(hex),
      v.description("Of its areas on the screen; null: its members are positions without a shape."),
    ),
    print: v.pipe(
      v.nullable(
        v.strictObject({
          fill: hex,
          fillInks: inks,
          aside: v.pipe(hex, v.description("Where a sheet is not about the area.")),
          asideInks: inks,
          grey: v.pipe(percent, v.description("Ink of a grey sheet.")),
          hatch,
        }),
      ),
      v.description("On paper; null where fill is."),
    ),
    members: some(adcode),
  });

const theme = (words: TranslatedSchema) =>
  v.strictObject({
    id: v.pipe(slug, v.description("Stands in addresses: never change it once published.")),
    name: words,
    colour: hex,
    dash: v.pipe(
      v.tuple([
        v.pipe(v.number(), v.minValue(0, "is negative")),
        v.pipe(v.number(), v.minValue(0, "is negative")),
      ]),
      v.description("The line pattern in line widths, with round ends: drawn, left out. [1, 0] is solid."),
    ),
    mark: v.pipe(
      v.picklist(["disc", "ring", "diamond", "square"]),
      v.description("On the timeline: tells without colour."),
    ),
    print: v.strictObject({
      colour: hex,
      inks,
      spot: v.pipe(text, v.description("Its name as a spot colour, by theme and hue.")),
      grey: v.pipe(percent, v.description("Ink of a grey sheet.")),
    }),
  });

const hub = (words: TranslatedSchema) =>
  v.pipe(
    v.nullable(v.strictObject({ adcode, id: slug, name: words })),
    v.description(
      "Takes part in every partnership; name as in a sentence. Null: a partnership of two links the two, one of many its first participant with the others.",
    ),
  );

const river = (words: TranslatedSchema) =>
  v.pipe(
    v.nullable(
      v.strictObject({
        id: v.pipe(slug, v.description("In rivers.geojson, of rank 1.")),
        name: words,
        group: v.pipe(slug, v.description("It is lit with an agreement of this whole group, and the hub.")),
        source: v.pipe(words, v.description("Where lengths of it are from, in a few words.")),
        method: v.pipe(words, v.description("How they are measured, and how well.")),
      }),
    ),
    v.description("The main river, if there is one."),
  );

/** What of the world is on the map, and in sight. */
const extents = v.strictObject({
  ground: v.pipe(extent, v.description("Of the terrain.")),
  camera: v.pipe(extent, v.description("Of lines and rivers, and as far as the map can be moved.")),
  start: v.pipe(
    v.strictObject({
      wide: v.pipe(extent, v.description("Of a map that is not a phone’s.")),
      upright: v.pipe(extent, v.description("Of a phone held upright.")),
    }),
    v.description("What is in sight at the start; what lies beyond runs off the map."),
  ),
});

const province = (words: TranslatedSchema) =>
  v.strictObject({
    id: v.pipe(slug, v.description("The `province` in jurisdictions.geojson.")),
    adcode,
    name: words,
    parts: v.pipe(
      v.picklist(["prefectures", "counties"]),
      v.description("What its members are: the counties of a prefecture are drawn as one area."),
    ),
    onMap: v.optional(
      v.pipe(
        v.strictObject({
          name: words,
          lines: v.pipe(some(line), v.description("Where it may stand, the best first.")),
        }),
        v.description("Its name across its land; without, it has none there."),
      ),
    ),
  });

const about = (words: TranslatedSchema) =>
  v.strictObject({
    frame: v.pipe(v.array(words), v.description("What the article is set in.")),
    remark: v.optional(words),
    byline: words,
    paper: v.pipe(words, v.description("Who published it, and when.")),
  });

const credit = (words: TranslatedSchema) => v.strictObject({ name: words, detail: words });

const credits = (words: TranslatedSchema) =>
  v.strictObject({
    line: v.pipe(words, v.description("In the map's corner.")),
    sheet: v.pipe(words, v.description("On a printed sheet.")),
    sheetWithoutTerrain: v.pipe(words, v.description("The same where no terrain is drawn.")),
    licence: v.pipe(words, v.description("In an exported file.")),
    boundaries: v.pipe(words, v.description("How borders are measured, and how well.")),
    shapes: some(credit(words)),
    places: v.optional(credit(words)),
  });

/**
 * All that belongs to one article: geo/edition.json. Its descriptions are what an editor shows beside a field.
 *
 * @param words Of a text in each of its languages.
 * @param worded As of {@link languageSchema}.
 */
export const editionSchema = (words: TranslatedSchema, worded: readonly Lang[]) =>
  v.strictObject({
    $schema: v.optional(v.string()),
    id: v.pipe(slug, v.description("Begins the names of the files that a reader saves.")),
    languages: languages(languageSchema(worded)),
    title: words,
    titleNote: v.optional(
      v.pipe(
        v.record(v.string(), v.optional(text)),
        v.description("What the title means, in a language whose readers cannot know it: a sentence."),
      ),
    ),
    wholeWords: v.optional(
      v.pipe(
        v.record(v.string(), v.optional(text)),
        v.description(
          "Words of its titles and places that no line breaks, in a language that writes none between them: with spaces.",
        ),
      ),
    ),
    between: v.pipe(words, v.description("Who is linked: before the count in Chinese, after it in English.")),
    summary: v.pipe(words, v.description("What the map shows, in a sentence for readers of the screen.")),
    hub: hub(words),
    groups: v.pipe(some(group(words)), v.description("In the order of the list.")),
    themes: v.pipe(some(theme(words)), v.description("In the order of the list, and across a ribbon.")),
    river: river(words),
    views: v.pipe(
      v.array(v.strictObject({ id: slug, name: words, short: words, places })),
      v.description("Beside that of the whole map."),
    ),
    story: v.pipe(
      v.array(stepSchema(words)),
      v.description("The article told in steps, for a reader to follow on the map; may be empty."),
    ),
    inset: v.pipe(
      v.nullable(v.strictObject({ name: words, places })),
      v.description("What a narrow sheet enlarges."),
    ),
    extent: extents,
    provinces: some(province(words)),
    site: v.optional(
      v.pipe(
        webAddress,
        v.check((address) => address.endsWith("/"), "does not end in /"),
        v.description("Where the site will be."),
      ),
    ),
    about: about(words),
    credits: credits(words),
  });

export type Edition = v.InferOutput<ReturnType<typeof editionSchema>>;
