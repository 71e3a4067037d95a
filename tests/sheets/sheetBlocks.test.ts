import { describe, expect, test } from "vitest";
import { BLOCKS, type SheetSettings } from "../../src/state/print/settings.ts";
import { realAtlas } from "../support/realAtlas.ts";
import { WORDS } from "../support/realEdition.ts";
import { SHEET_DEFAULTS } from "../support/sheetDefaults.ts";
import { layerOf, sizeOf, textsOf } from "./readSheet.ts";
import { sheetFaults } from "./sheetFaults.ts";
import { sheetText } from "./sheetText.ts";

const atlas = realAtlas();
const SIZES = {
  "two columns": {},
  "a page with bleed": { width: 148, height: 170, bleed: 3 },
  "A4 landscape": { width: 297, height: 210, margin: 12 },
} as const satisfies Record<string, Partial<SheetSettings>>;
const OFF = { heading: false, legend: false, scale: false, list: false } as const;
const drawn = (more: Partial<SheetSettings>) => sheetText(atlas, { ...SHEET_DEFAULTS, ...more });
/** The frame of the map: left, top, right, bottom, in mm. */
const mapIn = (svg: string) => {
  const [, path = ""] = /<clipPath id="clip-main"><path d="([^"]*)"/.exec(svg) ?? [];
  return (path.match(/-?[\d.]+/g) ?? []).map(Number);
};
const areaOf = ([left = 0, top = 0, right = 0, bottom = 0]: readonly number[]) =>
  (right - left) * (bottom - top);

describe.each(Object.entries(SIZES))("on %s", (_, size) => {
  test.each(BLOCKS)("without its %s the sheet is whole, and the map has no less room", (block) => {
    const before = { ...SHEET_DEFAULTS, ...size, list: false as const };
    const settings = { ...before, [block]: false };
    const svg = sheetText(atlas, settings);
    if (!settings.bleed) expect(sheetFaults(svg, settings)).toEqual([]);
    expect(areaOf(mapIn(svg))).toBeGreaterThanOrEqual(areaOf(mapIn(sheetText(atlas, before))));
  });

  test("without all of them it is the map and the small print", () => {
    const settings = { ...SHEET_DEFAULTS, ...size, ...OFF, inset: false as const };
    const svg = sheetText(atlas, settings);
    const edges = mapIn(svg);
    const mapEnd = edges[3] ?? 0;
    const [width = 0, slug = 0] = [sizeOf(svg)[0], settings.bleed > 0 ? 8 : 0];
    const outer = settings.margin - settings.bleed;
    // To the edges of the page, or of its margins, on three sides.
    expect(edges.slice(0, 3)).toEqual([outer, outer, width - 2 * slug - outer]);
    const beneath = textsOf(svg).filter(({ boxes: [box] }) => (box?.top ?? 0) > mapEnd);
    expect(beneath.map(({ text }) => text).join("")).toContain(WORDS.zh.about.indicative);
    expect(beneath.length).toBeLessThan(5);
  });
});

test("each takes with it what it says, and nothing else", () => {
  const subject = { kind: "region", adcode: 500109 } as const;
  const all = drawn({ subject });
  const title = WORDS.zh.sheet.regionTitle("北碚区");
  const legend = WORDS.zh.key.seat;
  const north = WORDS.zh.sheet.north;
  const has = (svg: string) =>
    [title, legend, north].map((word) => textsOf(svg).some(({ text }) => text === word));
  expect(has(all)).toEqual([true, true, true]);
  expect(has(drawn({ subject, heading: false }))).toEqual([false, true, true]);
  expect(has(drawn({ subject, legend: false }))).toEqual([true, false, true]);
  expect(has(drawn({ subject, scale: false }))).toEqual([true, true, false]);
});

test("a byline that was given stays without the title; the title is still the document's", () => {
  const svg = drawn({ heading: false, title: "标题", byline: "制图：本报" });
  expect(textsOf(svg).map(({ text }) => text)).toContain("制图：本报");
  expect(textsOf(svg).map(({ text }) => text)).not.toContain("标题");
  expect(svg).toContain("<title>标题</title>");
});

test("an inset has no scale where the sheet has none", () => {
  expect(layerOf(drawn({ inset: true }), "inset-scale")).not.toBe("");
  expect(layerOf(drawn({ inset: true, scale: false }), "inset-scale")).toBe("");
});
