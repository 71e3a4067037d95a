import { expect, test } from "vitest";
import { checkSettings } from "../../src/sheet/checkSettings.ts";
import { SheetTooSmall } from "../../src/sheet/layout.ts";
import { PAGES } from "../../src/state/print/pages.ts";
import type { SheetSettings } from "../../src/state/print/settings.ts";
import { realAtlas } from "../support/realAtlas.ts";
import { SHEET_DEFAULTS } from "../support/sheetDefaults.ts";
import { sizeOf, textsOf } from "./readSheet.ts";
import { sheetText } from "./sheetText.ts";

const atlas = realAtlas();
const messages = (more: Partial<SheetSettings>) =>
  checkSettings(atlas, { ...SHEET_DEFAULTS, ...more }).map(({ message }) => message);

test("every page is fine", () => {
  for (const { kind: _, size: _size, ...size } of Object.values(PAGES)) expect(messages(size)).toEqual([]);
});

test("a value that cannot be used is named, with what can", () => {
  expect(messages({ width: 20 })).toEqual(["width: 20 is outside the range of 40 to 1000 mm"]);
  expect(messages({ width: Number.NaN })).toHaveLength(1);
  expect(messages({ margin: 40 })).toEqual(["margin: 40 mm leave 20 mm of 100, less than 40"]);
  expect(messages({ width: 1000, height: 60, margin: 50 })).toEqual([
    "margin: 50 mm leave -40 mm of 60, less than 40",
  ]);
  expect(messages({ subject: { kind: "region", adcode: 510701 } })[0]).toContain("500109");
  expect(messages({ subject: { kind: "compare", adcodes: [500109, 1] } })[0]).toContain(
    "compares 1. Allowed:",
  );
  expect(messages({ subject: { kind: "compare", adcodes: [] } })).toHaveLength(1);
  expect(messages({ subject: { kind: "partnership", id: "x" } })[0]).toContain("football-match");
});

test("whatever passes is drawn without a number that is none, or says the height that it needs", () => {
  for (const width of [40, 100, 300, 1000])
    for (const height of [null, 40, 60, 150, 700])
      for (const margin of [0, 10, 50]) {
        const settings = { ...SHEET_DEFAULTS, width, height, margin };
        if (checkSettings(atlas, settings).length > 0) continue;
        try {
          expect(sheetText(atlas, settings)).not.toMatch(/NaN|Infinity|undefined/);
        } catch (error) {
          if (!(error instanceof SheetTooSmall)) throw error;
          expect(error.needed).toBeGreaterThan(height ?? 0);
        }
      }
});

test("a height without room for the map is refused, with one that has", () => {
  const beibei = { kind: "region", adcode: 500109 } as const;
  for (const low of [
    { ...SHEET_DEFAULTS, width: 48, height: 60 },
    { ...SHEET_DEFAULTS, subject: beibei, lang: "en" as const, height: 40 },
  ])
    try {
      sheetText(atlas, low);
      expect.unreachable();
    } catch (error) {
      if (!(error instanceof SheetTooSmall)) throw error;
      expect(error.message).toContain(`at least ${error.needed} mm`);
      expect(() => sheetText(atlas, { ...low, height: error.needed })).not.toThrow();
    }
});

test("bleed makes the document 8 mm larger on each side, with marks at the corners of the page", () => {
  const svg = sheetText(atlas, { ...SHEET_DEFAULTS, width: 210, height: 297, bleed: 3 });
  expect(sizeOf(svg)).toEqual([226, 313]);
  expect(svg).toContain('viewBox="-8 -8 226 313"');
  expect(svg).toContain("M213.5 297H217.5M210 300.5V304.5");
});

test.each(Object.entries(PAGES))(
  "%s with bleed: the map runs over the trim, type and inset keep 3 mm from it",
  (_, page) => {
    const { kind: _name, size: _namesize, ...size } = page;
    const svg = sheetText(atlas, { ...SHEET_DEFAULTS, ...size, margin: 0, bleed: 3 });
    const [width = 0, height = 0] = sizeOf(svg).map((mm) => mm - 16);
    for (const { text, boxes } of textsOf(svg))
      for (const { left, top, right, bottom } of boxes)
        expect(Math.min(left, top, width - right, height - bottom), text).toBeGreaterThan(2.9);
    expect(svg).toMatch(/clip-main"><path d="M(-3|[\d.]+) [-\d.]+H[\d.]+/);
  },
);
