import fc from "fast-check";
import { sortRows } from "../../../src/atlas/compare/compareRows.ts";
import { monthNumber } from "../../../src/atlas/plainDate.ts";
import { CROP_SHIFTS, CROP_ZOOMS } from "../../../src/state/print/crop.ts";
import { cropOrNone, readExtent } from "../../../src/state/print/cropText.ts";
import { CONDITIONS, TYPES } from "../../../src/state/print/fileChoice.ts";
import { MOST_NUDGE, type Nudge, withNudge } from "../../../src/state/print/nudge.ts";
import { PAGES } from "../../../src/state/print/pages.ts";
import { BLEEDS, INKS, LENGTHS, sheetLangs } from "../../../src/state/print/settings.ts";
import { SHEET_TEXTS } from "../../../src/state/print/sheetFields.ts";
import { type State, TABLE_CHOICES } from "../../../src/state/state.ts";
import { BING, JIA, SQUARES, STORY, THEMES, TOLD, YI } from "../../support/syntheticAtlas.ts";

/** What an address may name. */
export const known = {
  languages: SQUARES.languages,
  regions: [JIA, YI, BING],
  partnerships: ["dam", "grid"],
  themes: THEMES,
  steps: STORY,
  views: SQUARES.views.map(({ id }) => id),
  ground: SQUARES.extent.camera,
  names: [`${JIA}`, `${YI}`, "a-venue"],
  rows: sortRows(SQUARES),
  months: [monthNumber("2023-06"), monthNumber("2025-12")] as const,
};
const [first, last] = known.months;

const selection = fc.oneof(
  fc.constant(null),
  fc.constantFrom(...known.regions).map((adcode) => ({ kind: "region" as const, adcode })),
  fc.constantFrom(...known.partnerships).map((id) => ({ kind: "partnership" as const, id })),
);
const thousandths = (most: number) =>
  fc.integer({ min: -most * 1000, max: most * 1000 }).map((n) => n / 1000 || 0);
/** Multiples of the address's own precision. */
const camera = fc.oneof(
  fc.constant(null),
  fc.record({
    lon: fc.integer({ min: -1800000, max: 1800000 }).map((n) => n / 1e4),
    lat: fc.integer({ min: -850000, max: 850000 }).map((n) => n / 1e4),
    zoom: fc.integer({ min: 0, max: 2400 }).map((n) => n / 100),
  }),
  fc
    .record({ west: thousandths(180), south: thousandths(85), width: thousandths(9), height: thousandths(9) })
    .filter(({ west, south, width, height }) => width > 0 && height > 0 && west < 171 && south < 76)
    .map(({ west, south, width, height }) => ({
      west,
      south,
      east: Math.round((west + width) * 1000) / 1000,
      north: Math.round((south + height) * 1000) / 1000,
    })),
);
const span = fc
  .tuple(
    fc.option(fc.integer({ min: first + 1, max: last })),
    fc.option(fc.integer({ min: first, max: last - 1 })),
  )
  .filter(([from, to]) => from === null || to === null || from <= to);
const compare = fc.option(fc.shuffledSubarray([...known.regions]));
const sort = fc.option(fc.record({ row: fc.constantFrom(...known.rows), descending: fc.boolean() }));
const mm = ([least, most]: readonly [number, number]) =>
  fc.integer({ min: least * 100, max: most * 100 }).map((n) => n / 100);
const page = fc.oneof(
  fc.constantFrom(...Object.values(PAGES)).map(({ kind: _, size: _size, ...size }) => size),
  fc.record({
    width: mm(LENGTHS.width),
    height: fc.option(mm(LENGTHS.height)),
    margin: mm(LENGTHS.margin),
  }),
);
/** In the middle of the ground, larger than a point. */
const box = fc
  .record({
    west: fc.integer({ min: 82_000, max: 87_000 }),
    south: fc.integer({ min: 41_000, max: 44_000 }),
    width: fc.integer({ min: 2_000, max: 4_000 }),
    height: fc.integer({ min: 2_000, max: 3_000 }),
  })
  .map(({ west, south, width, height }) => ({
    kind: "box" as const,
    west: west / 1000,
    south: south / 1000,
    east: (west + width) / 1000,
    north: (south + height) / 1000,
  }))
  .filter((one) => readExtent(Object.values(one).slice(1).join(","), known) !== undefined);
const extent = fc.oneof(
  fc.constant(null),
  fc.constant({ kind: "whole" as const }),
  fc.constantFrom(...known.views).map((id) => ({ kind: "view" as const, id })),
  box,
);
const shift = fc.integer({ min: CROP_SHIFTS[0] * 10, max: CROP_SHIFTS[1] * 10 }).map((n) => n / 10);
const crop = fc
  .record({ zoom: fc.integer({ min: CROP_ZOOMS[0], max: CROP_ZOOMS[1] }), x: shift, y: shift })
  .map(cropOrNone);
const offset = fc.integer({ min: -MOST_NUDGE * 10, max: MOST_NUDGE * 10 }).map((n) => n / 10);
const nudges = fc
  .array(fc.record({ id: fc.constantFrom(...known.names), x: offset, y: offset }), { maxLength: 5 })
  .map((all) => all.reduce<readonly Nudge[]>(withNudge, []));
const own = (maxLength: number) =>
  fc.option(
    fc
      .string({ unit: "grapheme", minLength: 1, maxLength })
      .filter((text) => text.trim() !== "" && text.length <= maxLength && !/\p{C}/u.test(text)),
  );
const sheet = fc.option(
  fc
    .record({
      page,
      shows: fc.constantFrom("whole" as const, "selection" as const, null),
      bleed: fc.constantFrom(...BLEEDS),
      lang: fc.constantFrom(...sheetLangs(TOLD)),
      ink: fc.constantFrom(...INKS),
      extent,
      crop,
      nudges,
      heading: fc.boolean(),
      legend: fc.boolean(),
      scale: fc.boolean(),
      inset: fc.constantFrom("auto" as const, true, false),
      list: fc.constantFrom("auto" as const, true, false),
      qr: fc.boolean(),
      condition: fc.constantFrom(...CONDITIONS),
      type: fc.constantFrom(...TYPES),
      spots: fc.boolean(),
      part: fc.integer({ min: 1, max: 99 }),
      title: own(SHEET_TEXTS.title),
      byline: own(SHEET_TEXTS.byline),
      note: own(SHEET_TEXTS.note),
      reviewNumber: own(SHEET_TEXTS.reviewNumber),
      date: own(SHEET_TEXTS.date),
    })
    .map(({ page, ...rest }) => ({ ...page, ...rest })),
);
/** Whatever a state can be. */
export const states: fc.Arbitrary<State> = fc
  .record({
    lang: fc.constantFrom(...known.languages),
    selection,
    themes: fc.subarray([...THEMES]).map((themes) => (themes.length === THEMES.length ? null : themes)),
    camera,
    span,
    compare,
    sort,
    table: fc.subarray([...TABLE_CHOICES]),
    embed: fc.boolean(),
    sheet,
    step: fc.option(fc.integer({ min: 1, max: TOLD.story.length })),
  })
  .map(({ span: [from, to], step, ...rest }) => ({
    ...rest,
    from,
    to,
    // Nothing is open beside a step of the story.
    step: rest.selection || rest.compare ? null : step,
  }));
