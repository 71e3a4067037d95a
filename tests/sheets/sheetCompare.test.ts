import { describe, expect, test } from "vitest";
import { MEMBERS } from "../../src/atlas/adcodes.ts";
import type { Partnership } from "../../src/atlas/schema.ts";
import { drawSheet } from "../../src/sheet/drawSheet.ts";
import { PAGES } from "../../src/sheet/pages.ts";
import { SHEET_DEFAULTS, type SheetSettings } from "../../src/sheet/settings.ts";
import { realAtlas } from "../support/realAtlas.ts";
import { layerOf, textsOf } from "./readSheet.ts";

const atlas = realAtlas();
const BEIBEI = 500109;
const MIANYANG = 510700;

function compare(adcodes: readonly number[], more: Partial<SheetSettings> = {}) {
  const svg = drawSheet(atlas, { ...SHEET_DEFAULTS, ...more, subject: { kind: "compare", adcodes } });
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
  const marks = (svg: string) => svg.slice(svg.indexOf('data-layer="scale"')).match(/<circle/g)?.length;
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
  for (const text of ["834,887", "4,868,243", "244", "公里", "2025-04"]) expect(texts).toContain(text);
  expect(texts.join("")).toMatch(/直线距离.*：按驻地计算；.*：公开资料/);
});

describe("what a width does not hold is left out from the end", () => {
  test.each([
    [48, ["与绵阳两地驻地直线距离"], ["人口密度", "驻地在", "① 北碚区 "]],
    [210, ["与绵阳两地驻地直线距离", "人口密度", "产业"], []],
  ])("at %d mm", (width, there, gone) => {
    const all = compare([BEIBEI, MIANYANG], { width }).texts.join("");
    for (const text of there) expect(all).toContain(text);
    for (const text of gone) expect(all).not.toContain(text);
  });
});

test("where only the matrix has room, a key says which number is which area", () => {
  const { name: _, ...a4 } = PAGES["a4-portrait"] ?? { name: {} };
  const { texts } = compare(MEMBERS, { ...a4, lang: "en" });
  for (const sign of ["① Mianyang", "⑫ Changshou"]) expect(texts).toContain(sign);
});
