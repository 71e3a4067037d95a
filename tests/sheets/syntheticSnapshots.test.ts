import { expect, test } from "vitest";
import type { Lang } from "../../src/atlas/lang.ts";
import { PAGES } from "../../src/state/print/pages.ts";
import type { SheetSettings } from "../../src/state/print/settings.ts";
import { SHEET_DEFAULTS } from "../support/sheetDefaults.ts";
import { BING, JI, JIA, syntheticAtlas } from "../support/syntheticAtlas.ts";
import { sheetText } from "./sheetText.ts";

const atlas = syntheticAtlas();

function sheet(page: string, more: Partial<SheetSettings> = {}): string {
  const { kind: _, size: _size, ...size } = PAGES[page] ?? { kind: "slide" };
  return sheetText(atlas, { ...SHEET_DEFAULTS, ...size, ...more });
}

/** One function a picture, whole: of another article the ground is small. */
const PICTURES = {
  wholeInBoth: () => sheet("two-columns", { lang: "both" }),
  wholeInBlackInTheThirdLanguage: () => sheet("one-column", { lang: "en-AU" as Lang, ink: "black" }),
  areaInGrey: () => sheet("two-columns", { subject: { kind: "region", adcode: BING }, ink: "grey" }),
  agreementOfAll: () => sheet("a5-portrait", { subject: { kind: "partnership", id: "contest" } }),
  comparison: () => sheet("two-columns", { subject: { kind: "compare", adcodes: [JIA, BING, JI] } }),
};

test.each(Object.entries(PICTURES))("%s", async (name, picture) => {
  await expect(picture()).toMatchFileSnapshot(`snapshots/synthetic/${name}.svg`);
});
