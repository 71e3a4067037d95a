import { describe, expect, test } from "vitest";
import type { Partnership } from "../../src/atlas/files/schema.ts";
import { writeSvg } from "../../src/render/writeSvg.ts";
import { drawnPages } from "../../src/sheet/document/drawnSheet.ts";
import { SheetTooSmall } from "../../src/sheet/layout.ts";
import { PAGES } from "../../src/state/print/pages.ts";
import type { SheetSettings } from "../../src/state/print/settings.ts";
import { realAtlas } from "../support/realAtlas.ts";
import { COMPARE_ROWS, MEMBERS, WORDS } from "../support/realEdition.ts";
import { SHEET_DEFAULTS } from "../support/sheetDefaults.ts";
import { layerOf, textsOf } from "./readSheet.ts";
import { sheetText } from "./sheetText.ts";

const atlas = realAtlas();
const BEIBEI = 500109;
const MIANYANG = 510700;

function compare(adcodes: readonly number[], more: Partial<SheetSettings> = {}) {
  const svg = sheetText(atlas, { ...SHEET_DEFAULTS, ...more, subject: { kind: "compare", adcodes } });
  return { svg, texts: textsOf(svg).map(({ text }) => text) };
}
const onMap = (svg: string) => textsOf(layerOf(svg, "map-main")).map(({ text }) => text);

test("areas have their numbers from the order of choosing, on the map and in the table", () => {
  const { svg, texts } = compare([BEIBEI, MIANYANG]);
  expect(onMap(svg)).toEqual(expect.arrayContaining(["① 北碚区", "② 绵阳市"]));
  expect(texts.filter((text) => text === "① 北碚区").length).toBeGreaterThan(1);
  expect(onMap(compare([MIANYANG, BEIBEI]).svg)).toEqual(expect.arrayContaining(["① 绵阳市", "② 北碚区"]));
});

test("as many marks as areas take part, and their sums; what the filter hides is not counted, and the sheet says so", () => {
  // A tick is a line of three points without a fill.
  const marks = (svg: string) =>
    svg
      .slice(svg.indexOf('data-layer="scale"'))
      .match(/d="M[\d.]+ [\d.]+L[\d.]+ [\d.]+L[\d.]+ [\d.]+" fill="none"/g)?.length;
  const areas = [BEIBEI, MIANYANG];
  const count = (among: readonly Partnership[]) =>
    areas.flatMap((adcode) => among.filter(({ participants }) => participants.includes(adcode))).length;
  expect(marks(compare(areas).svg)).toBe(count(atlas.partnerships));
  const filter = { themes: ["culture"] as const, from: null, to: null };
  const { svg, texts } = compare(areas, { filter });
  const culture = atlas.partnerships.filter(({ themes }) => themes.includes("culture"));
  expect(marks(svg)).toBe(count(culture));
  const hidden = atlas.partnerships.length - culture.length;
  expect(texts.join("")).toContain(`筛选已开，只计文旅生态；另有${hidden}项隐去，没有计入。`);
});

test("figures with their units and sources", () => {
  const { texts } = compare([BEIBEI, MIANYANG]);
  for (const text of ["834,887", "4,868,243", "244", "公里", "2025-04"])
    expect(
      texts.some((one) => one === text || one.endsWith(` ${text}`)),
      text,
    ).toBe(true);
  expect(texts.join("")).toMatch(/直线距离.*：按驻地计算；.*：公开资料/);
});

/** As one text, without the spaces that lines break at. */
const unbroken = (texts: readonly string[]) => texts.join("").replaceAll(" ", "");
const named = COMPARE_ROWS.map((row) => unbroken([WORDS.zh.compare.row(row)]));

describe("without a height, a measure a row where all areas fit in the width; what does not fit is named", () => {
  test.each([
    [100, [BEIBEI, MIANYANG]],
    [48, MEMBERS],
    [152, MEMBERS],
  ])("at %d mm, %j", (width, areas) => {
    const { texts } = compare(areas, { width });
    const all = unbroken(texts);
    expect(named.filter((name) => !all.includes(name))).toEqual([]);
    expect(all.includes("没有列出")).toBe(areas === MEMBERS);
  });
});

const { kind: _, size: _size, ...a4 } = PAGES["a4-portrait"] ?? { kind: "slide" };
const { kind: __, size: __size, ...slide } = PAGES.slide ?? { kind: "slide" };

describe("with a height nothing is left out: what is not on the page of the map is on the next ones", () => {
  test.each([
    ["three areas on a slide", slide, [500109, 500118, 500115], "zh"],
    ["twelve in both languages on A4", a4, MEMBERS, "both"],
    ["fourteen on A4", a4, [...atlas.jurisdictions.keys()], "zh"],
    ["fourteen on A5", { width: 148, height: 210, margin: 8 }, [...atlas.jurisdictions.keys()], "zh"],
  ] as const)("%s", (_, page, adcodes, lang) => {
    const settings = { ...SHEET_DEFAULTS, ...page, lang, subject: { kind: "compare", adcodes } as const };
    const pages = drawnPages(atlas, settings).map((sheet) => writeSvg(sheet.document));
    const texts = pages.flatMap((svg) => textsOf(svg).map(({ text }) => text));
    const all = unbroken(texts);
    expect(named.filter((name) => !all.includes(name))).toEqual([]);
    const theirs = atlas.partnerships.filter(({ participants }) =>
      adcodes.some((one) => participants.includes(one)),
    );
    for (const { title } of theirs) expect(all).toContain(title.zh.slice(0, 4));
    for (const adcode of adcodes) expect(all).toContain(atlas.jurisdictions.get(adcode)?.name.short.zh);
    expect(all).toContain("834,887");
    expect(all).not.toContain("没有列出");
    expect(all).toContain(`第${pages.length}页，共${pages.length}页`);
  });
});

test("a page that no row of a table fits on says how high it must be, and that is enough", () => {
  const low = {
    ...SHEET_DEFAULTS,
    width: 100,
    height: 45,
    subject: { kind: "compare", adcodes: MEMBERS },
  } as const;
  let needed = 0;
  try {
    sheetText(atlas, low);
  } catch (error) {
    if (error instanceof SheetTooSmall) needed = error.needed;
  }
  expect(needed).toBeGreaterThan(45);
  expect(() => drawnPages(atlas, { ...low, height: needed })).not.toThrow();
});

test("the areas stand in the order of the measure that the reader has put them in, with their own numbers", () => {
  const subject = {
    kind: "compare",
    adcodes: [500109, 500118, 500115],
    sort: { row: "distance", descending: true },
  };
  const svg = sheetText(atlas, {
    ...SHEET_DEFAULTS,
    width: 152,
    subject: subject as SheetSettings["subject"],
  });
  const texts = textsOf(svg).map(({ text }) => text);
  const order = ["③ 长寿区", "② 永川区", "① 北碚区"].map((name) => texts.lastIndexOf(name));
  expect(order).toEqual(order.toSorted((a, b) => a - b));
});

test("no word of a table is cut", () => {
  const subject = { kind: "compare", adcodes: MEMBERS } as const;
  const wordsOn = (more: Partial<SheetSettings>) =>
    drawnPages(atlas, { ...SHEET_DEFAULTS, ...more, subject })
      .flatMap(({ document }) => textsOf(writeSvg(document)))
      .flatMap(({ text }) => text.match(/\p{Script=Latin}+/gu) ?? []);
  for (const lang of ["en", "both"] as const) {
    const known = new Set(wordsOn({ width: 1000, height: 700, lang }));
    for (const page of ["slide", "a4-landscape", "a3-portrait"]) {
      const { width = 0, height = null, margin = 0 } = PAGES[page] ?? {};
      const cut = wordsOn({ width, height, margin, lang }).filter((word) => !known.has(word));
      expect(cut, `on ${page} in ${lang}`).toEqual([]);
    }
  }
});

test("no unit of a table is cut", () => {
  for (const page of ["a4-portrait", "a4-landscape", "a3-portrait", "slide"]) {
    const { width = 0, height = null, margin = 0 } = PAGES[page] ?? {};
    const subject = { kind: "compare", adcodes: [BEIBEI, 500118, 500115] } as const;
    const texts = drawnPages(atlas, { ...SHEET_DEFAULTS, width, height, margin, subject })
      .flatMap(({ document }) => textsOf(writeSvg(document)))
      .map(({ text }) => text);
    expect(texts.join("\n")).toMatch(/平方公里/);
    expect(
      texts.filter((text) => /(平|平方|平方公)$/.test(text)),
      page,
    ).toEqual([]);
  }
});

test("where only the matrix has room, a key says which number is which area", () => {
  const { texts } = compare(MEMBERS, { ...a4, lang: "en" });
  for (const sign of ["① Mianyang", "⑫ Changshou"]) expect(texts).toContain(sign);
});
