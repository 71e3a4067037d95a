import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { monthNumber } from "../../../src/atlas/plainDate.ts";
import { readAddress, writeAddress } from "../../../src/state/address.ts";
import { START } from "../../support/start.ts";
import { YI } from "../../support/syntheticAtlas.ts";
import { known, states } from "../support/addressStates.ts";

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
            "990101:1:-0,x",
            "2,-0.0,1",
            "84,42,88,45",
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
  const { state, dropped } = readAddress("?step=3&region=990102", known);
  expect([state.step, state.selection, dropped]).toEqual([
    null,
    { kind: "region", adcode: YI },
    [{ key: "step", value: "3" }],
  ]);
});

describe("bad values are dropped and named, the rest is kept", () => {
  test.each([
    ["embed=yes", "embed"],
    ["region=999999", "region"],
    ["region=0990101", "region"],
    ["partnership=no-such", "partnership"],
    ["lang=fr", "lang"],
    ["themes=grain,sports", "themes"],
    ["from=2025-13", "from"],
    ["from=1999-01", "from"],
    ["from=2025-04-01", "from"],
    ["camera=104,31", "camera"],
    ["camera=NaN,31,7", "camera"],
    ["camera=106,30,105,31", "camera"],
    ["camera=105,31,106,31", "camera"],
    ["camera=105,30,106,86", "camera"],
    ["camera=105,30,106,31,7", "camera"],
    ["compare=999999", "compare"],
    ["compare=", "compare"],
    ["step=0", "step"],
    [`step=${known.steps.length + 1}`, "step"],
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
    const { state, dropped } = readAddress("?region=990102&partnership=dam&from=2025-04&to=2024-01", known);
    expect(state).toMatchObject({
      selection: { kind: "region", adcode: YI },
      from: monthNumber("2025-04"),
      to: null,
    });
    expect(dropped.map(({ key }) => key)).toEqual(["partnership", "to"]);
  });
});

test("of a list of areas the unknown ones are dropped, each named, and one that is there twice counts once", () => {
  const { state, dropped } = readAddress("?compare=990102,999999,990101,990102,0990101", known);
  expect(state.compare).toEqual([990102, 990101]);
  expect(dropped).toEqual([
    { key: "compare", value: "999999" },
    { key: "compare", value: "0990101" },
  ]);
});

test("an open comparison without areas, and an order from the largest", () => {
  const { state, dropped } = readAddress("?compare=none&sort=-area", known);
  expect(state).toMatchObject({ compare: [], sort: { row: "area", descending: true } });
  expect(dropped).toEqual([]);
});

test("the start is an empty query; another's keys stay", () => {
  expect(writeAddress(START, "zh")).toBe("");
  expect(writeAddress({ ...START, lang: "en" }, "zh", "?utm_source=paper")).toBe("?utm_source=paper&lang=en");
});
