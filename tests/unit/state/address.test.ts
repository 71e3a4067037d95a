import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { monthNumber } from "../../../src/atlas/plainDate.ts";
import { readAddress, writeAddress } from "../../../src/state/address.ts";
import { CROP_SHIFTS, CROP_ZOOMS } from "../../../src/state/print/crop.ts";
import { cropOrNone, readExtent } from "../../../src/state/print/cropText.ts";
import { CONDITIONS, TYPES } from "../../../src/state/print/fileChoice.ts";
import { MOST_NUDGE, type Nudge, withNudge } from "../../../src/state/print/nudge.ts";
import { PAGES } from "../../../src/state/print/pages.ts";
import { BLEEDS, INKS, LENGTHS } from "../../../src/state/print/settings.ts";
import { newSheet, SHEET_TEXTS } from "../../../src/state/print/sheetFields.ts";
import { type State, TABLE_CHOICES } from "../../../src/state/state.ts";
import { EDITION, LANGS, SHEET_LANGS, SORT_ROWS, THEMES } from "../../support/realEdition.ts";
import { START } from "../../support/start.ts";

const known = {
  languages: LANGS,
  regions: [510700, 500109, 510100],
  partnerships: ["football-match", "new-year-market"],
  themes: THEMES,
  steps: EDITION.story,
  views: EDITION.views.map(({ id }) => id),
  ground: EDITION.extent.camera,
  names: ["510700", "500109", "a-venue"],
  rows: SORT_ROWS,
  months: [monthNumber("2023-06"), monthNumber("2025-12")] as const,
};
const [first, last] = known.months;

const selection = fc.oneof(
  fc.constant(null),
  fc.constantFrom(...known.regions).map((adcode) => ({ kind: "region" as const, adcode })),
  fc.constantFrom(...known.partnerships).map((id) => ({ kind: "partnership" as const, id })),
);
/** Multiples of the address's own precision. */
const camera = fc.option(
  fc.record({
    lon: fc.integer({ min: -1800000, max: 1800000 }).map((n) => n / 1e4),
    lat: fc.integer({ min: -850000, max: 850000 }).map((n) => n / 1e4),
    zoom: fc.integer({ min: 0, max: 2400 }).map((n) => n / 100),
  }),
);
const span = fc
  .tuple(
    fc.option(fc.integer({ min: first + 1, max: last })),
    fc.option(fc.integer({ min: first, max: last - 1 })),
  )
  .filter(([from, to]) => from === null || to === null || from <= to);
const compare = fc.option(fc.shuffledSubarray([...known.regions]));
const sort = fc.option(fc.record({ row: fc.constantFrom(...SORT_ROWS), descending: fc.boolean() }));
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
    west: fc.integer({ min: 95_000, max: 105_000 }),
    south: fc.integer({ min: 25_000, max: 31_000 }),
    width: fc.integer({ min: 2_000, max: 9_000 }),
    height: fc.integer({ min: 2_000, max: 9_000 }),
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
      lang: fc.constantFrom(...SHEET_LANGS),
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
const states: fc.Arbitrary<State> = fc
  .record({
    lang: fc.constantFrom(...LANGS),
    selection,
    themes: fc.subarray([...THEMES]).map((themes) => (themes.length === THEMES.length ? null : themes)),
    camera,
    span,
    compare,
    sort,
    table: fc.subarray([...TABLE_CHOICES]),
    embed: fc.boolean(),
    sheet,
    step: fc.option(fc.integer({ min: 1, max: EDITION.story.length })),
  })
  .map(({ span: [from, to], step, ...rest }) => ({
    ...rest,
    from,
    to,
    // Nothing is open beside a step of the story.
    step: rest.selection || rest.compare ? null : step,
  }));

test("what is written is read back the same, with nothing dropped", () => {
  fc.assert(
    fc.property(states, (state) => {
      expect(readAddress(writeAddress(state, "zh"), known)).toEqual({ state, dropped: [], kept: [] });
    }),
  );
});

const SHEET_KEYS = ["view", "shows", "page", "width", "height", "margin", "bleed"].concat([
  "sheet-lang",
  "ink",
  "extent",
  "crop",
  "nudge",
  "heading",
  "legend",
  "scale",
  "inset",
  "list",
  "part",
  "title",
  "byline",
  "note",
  "review-number",
  "date",
  "qr",
  "condition",
  "type",
  "spots",
]);

test("any text is read without an exception, and what is kept can be written and read again", () => {
  const query = fc.oneof(
    fc.string(),
    fc.webQueryParameters(),
    fc
      .tuple(
        fc.constantFrom(
          "embed",
          "lang",
          "region",
          "partnership",
          "themes",
          "from",
          "to",
          "camera",
          "compare",
          "step",
          "sort",
          "table",
        ),
        fc.string(),
      )
      .map(([key, value]) => `?${key}=${encodeURIComponent(value)}`),
    fc
      .tuple(
        fc.constantFrom(...SHEET_KEYS),
        fc.oneof(
          fc.string({ unit: "binary" }),
          fc.constantFrom(
            "NaN",
            "1e3",
            "-0,-0,0",
            "510700:1:-0,x",
            "2,-0.0,1",
            "103,29,107,32",
            "-5",
            "100.123",
            "__proto__",
          ),
        ),
      )
      .map(([key, value]) => `?view=sheet&${key}=${encodeURIComponent(value)}`),
  );
  fc.assert(
    fc.property(query, (text) => {
      const { state } = readAddress(text, known);
      expect(readAddress(writeAddress(state, "zh"), known).state).toEqual(state);
    }),
  );
});

test("nothing is open beside a step of the story", () => {
  const { state, dropped } = readAddress("?step=3&region=500109", known);
  expect([state.step, state.selection, dropped]).toEqual([
    null,
    { kind: "region", adcode: 500109 },
    [{ key: "step", value: "3" }],
  ]);
});

describe("bad values are dropped and named, the rest is kept", () => {
  test.each([
    ["embed=yes", "embed"],
    ["region=999999", "region"],
    ["region=0510700", "region"],
    ["partnership=no-such", "partnership"],
    ["lang=fr", "lang"],
    ["themes=industry,sports", "themes"],
    ["from=2025-13", "from"],
    ["from=1999-01", "from"],
    ["from=2025-04-01", "from"],
    ["camera=104,31", "camera"],
    ["camera=NaN,31,7", "camera"],
    ["compare=999999", "compare"],
    ["compare=", "compare"],
    ["step=0", "step"],
    [`step=${EDITION.story.length + 1}`, "step"],
    ["sort=beauty", "sort"],
    ["sort=--area", "sort"],
    ["sort=subdivisions", "sort"],
    ["table=full-height,sideways", "table"],
    ["view=globe", "view"],
  ])("%s", (bad, key) => {
    const { state, dropped } = readAddress(`?${bad}&utm_source=paper`, known);
    expect(dropped).toEqual([{ key, value: bad.slice(key.length + 1) }]);
    expect(state).toEqual(START);
  });

  test("of a region and a partnership the region stays; an end before the start goes", () => {
    const { state, dropped } = readAddress(
      "?region=500109&partnership=football-match&from=2025-04&to=2024-01",
      known,
    );
    expect(state).toMatchObject({
      selection: { kind: "region", adcode: 500109 },
      from: monthNumber("2025-04"),
      to: null,
    });
    expect(dropped.map(({ key }) => key)).toEqual(["partnership", "to"]);
  });
});

describe("a sheet in the address", () => {
  const read = (query: string) => readAddress(query, known);

  test("only what is not as by default is written", () => {
    const fresh = { ...START, sheet: newSheet(START) };
    expect(writeAddress(fresh, "zh")).toBe("?view=sheet");
    const grey = { ...fresh.sheet, ...PAGES["a4-portrait"], ink: "grey" as const, margin: 10 };
    const { kind: _, size: _size, ...sheet } = { name: "", ...grey };
    expect(writeAddress({ ...fresh, sheet }, "zh")).toBe("?view=sheet&page=a4-portrait&margin=10&ink=grey");
  });

  test.each([
    "page=a7",
    "page=constructor",
    "width=39",
    "width=100mm",
    "height=1400.01",
    "margin=-1",
    "bleed=5",
    "sheet-lang=de",
    "ink=blue",
    "inset=maybe",
    "heading=auto",
    "nudge=500115:1:1",
    "nudge=510700:31:0",
    "nudge=510700:0:0",
    "nudge=510700:1.25:0",
    "nudge=510700",
    "extent=nowhere",
    "extent=103,29,107",
    "extent=107,29,103,32",
    "extent=103,29,103.01,32",
    "extent=2,48,3,49",
    "extent=103,29,107,32,1",
    "crop=1",
    "crop=1.5,0,0",
    "crop=99,0,0",
    "crop=0,401,0",
    "crop=0,0,1e2",
    "legend=",
    "shows=all",
    "title=",
    `title=${"a".repeat(61)}`,
    "date=%0A",
  ])("%s is dropped and named", (bad) => {
    const { state, dropped } = read(`?view=sheet&${bad}`);
    expect(dropped.map(({ key }) => key)).toEqual([bad.split("=")[0]]);
    expect(state.sheet).toEqual(newSheet(START));
  });

  test("of names that are moved those that cannot be are named, and the others are", () => {
    const { state, dropped } = read("?view=sheet&nudge=510700:1.5:-0.5,500115:1:1,a-venue:0:2,510700:2:2");
    expect(state.sheet?.nudges).toEqual([
      { id: "510700", x: 1.5, y: -0.5 },
      { id: "a-venue", x: 0, y: 2 },
    ]);
    expect(dropped).toEqual([
      { key: "nudge", value: "500115:1:1" },
      { key: "nudge", value: "510700:2:2" },
    ]);
    expect(writeAddress(state, "zh")).toBe("?view=sheet&nudge=510700:1.5:-0.5,a-venue:0:2");
    expect(read("?nudge=news").dropped).toEqual([]);
    // What is not known yet may be later.
    const early = readAddress("?view=sheet&nudge=500115:1:1", { ...known, missing: ["regions"] });
    expect(early).toMatchObject({ dropped: [], kept: ["nudge"] });
  });

  test("its texts are without what breaks a line or turns it around", () => {
    const { state, dropped } = read("?view=sheet&review-number=%E2%80%AE100%E2%81%A6%00%0A&title=%E2%80%8F");
    expect(state.sheet).toMatchObject({ reviewNumber: "100", title: null });
    expect(dropped.map(({ key }) => key)).toEqual(["title"]);
  });

  test("without the view they are another's", () => {
    expect(read("?page=2&title=news")).toEqual({ state: START, dropped: [], kept: [] });
    expect(writeAddress({ ...START, lang: "en" }, "zh", "?page=2&title=news")).toBe(
      "?page=2&title=news&lang=en",
    );
    expect(writeAddress(START, "zh", "?view=sheet&page=slide&title=news&utm_source=paper")).toBe(
      "?utm_source=paper",
    );
  });

  test("it speaks the language of the page, unless it says another", () => {
    expect(read("?lang=en&view=sheet").state.sheet?.lang).toBe("en");
    expect(read("?lang=en&view=sheet&sheet-lang=both").state.sheet?.lang).toBe("both");
  });
});

test("of a list of areas the unknown ones are dropped, each named, and one that is there twice counts once", () => {
  const { state, dropped } = readAddress("?compare=500109,999999,510700,500109,0510700", known);
  expect(state.compare).toEqual([500109, 510700]);
  expect(dropped).toEqual([
    { key: "compare", value: "999999" },
    { key: "compare", value: "0510700" },
  ]);
});

test("an open comparison without areas, and an order from the largest", () => {
  const { state, dropped } = readAddress("?compare=none&sort=-distance", known);
  expect(state).toMatchObject({ compare: [], sort: { row: "distance", descending: true } });
  expect(dropped).toEqual([]);
});

test("the start is an empty query; another's keys stay", () => {
  expect(writeAddress(START, "zh")).toBe("");
  expect(writeAddress({ ...START, lang: "en" }, "zh", "?utm_source=paper")).toBe("?utm_source=paper&lang=en");
});
