import { expect, test } from "vitest";
import { sheetWords } from "../../../src/sheet/furniture/words.ts";
import { sheetScene } from "../../../src/sheet/sheetScene.ts";
import type { SheetSettings } from "../../../src/state/print/settings.ts";
import { SHEET_DEFAULTS } from "../../support/sheetDefaults.ts";
import { JIA, syntheticAtlas } from "../../support/syntheticAtlas.ts";

const atlas = syntheticAtlas();
const wordsOf = (more: Partial<SheetSettings>, lang: "zh" | "en" = "zh") => {
  const settings = { ...SHEET_DEFAULTS, ...more };
  return sheetWords(atlas, sheetScene(atlas, settings), settings, lang);
};
const filter = (themes: SheetSettings["filter"]["themes"]) => ({ filter: { themes, from: null, to: null } });

test("a sheet is named after what it shows, and says what its filter leaves out", () => {
  const power = atlas.partnerships.filter(({ themes }) => themes.includes("power")).length;
  expect(wordsOf({}).title).toContain(String(atlas.partnerships.length));
  const { title, subtitle } = wordsOf(filter(["power"]));
  expect(title).toContain(`${power}项`);
  expect(subtitle).toMatch(/月 · 只列电力$/);
  expect(wordsOf(filter(["power"]), "en").subtitle).toMatch(/ · Power only$/);
});

test("a filter that lets nothing through is said in words, not by a zero", () => {
  for (const more of [{}, { subject: { kind: "region", adcode: JIA } as const }]) {
    const { title, subtitle } = wordsOf({ ...filter([]), ...more });
    expect(title + subtitle).not.toContain("0");
    expect(subtitle).toBe("没有一项符合筛选条件");
  }
});
