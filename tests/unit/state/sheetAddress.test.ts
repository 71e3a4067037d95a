import { describe, expect, test } from "vitest";
import { readAddress, writeAddress } from "../../../src/state/address.ts";
import { PAGES } from "../../../src/state/print/pages.ts";
import { newSheet } from "../../../src/state/print/sheetFields.ts";
import { START } from "../../support/start.ts";
import { known } from "../support/addressStates.ts";

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
    "nudge=990199:1:1",
    "nudge=990101:31:0",
    "nudge=990101:0:0",
    "nudge=990101:1.25:0",
    "nudge=990101",
    "extent=nowhere",
    "extent=84,42,88",
    "extent=88,42,84,45",
    "extent=84,42,84.01,45",
    "extent=2,48,3,49",
    "extent=84,42,88,45,1",
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
    const { state, dropped } = read("?view=sheet&nudge=990101:1.5:-0.5,990199:1:1,a-venue:0:2,990101:2:2");
    expect(state.sheet?.nudges).toEqual([
      { id: "990101", x: 1.5, y: -0.5 },
      { id: "a-venue", x: 0, y: 2 },
    ]);
    expect(dropped).toEqual([
      { key: "nudge", value: "990199:1:1" },
      { key: "nudge", value: "990101:2:2" },
    ]);
    expect(writeAddress(state, "zh")).toBe("?view=sheet&nudge=990101:1.5:-0.5,a-venue:0:2");
    expect(read("?nudge=news").dropped).toEqual([]);
    // What is not known yet may be later.
    const early = readAddress("?view=sheet&nudge=990199:1:1", { ...known, missing: ["regions"] });
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
