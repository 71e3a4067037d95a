import { expect, test } from "vitest";
import { PAGES } from "../../src/state/print/pages.ts";
import type { SheetSettings } from "../../src/state/print/settings.ts";
import { realAtlas } from "../support/realAtlas.ts";
import { SHEET_DEFAULTS } from "../support/sheetDefaults.ts";
import { layerOf } from "./readSheet.ts";
import { sheetText } from "./sheetText.ts";

const atlas = realAtlas();

function sheet(page: string, more: Partial<SheetSettings> = {}): string {
  const { kind: _, size: _size, ...size } = PAGES[page] ?? { kind: "slide" };
  return sheetText(atlas, { ...SHEET_DEFAULTS, ...size, ...more });
}
const region = (adcode: number) => ({ subject: { kind: "region", adcode } as const });
const partnership = (id: string) => ({ subject: { kind: "partnership", id } as const });

/** One function a picture. */
const PICTURES = {
  wholeInOneColumn: () => sheet("one-column"),
  wholeInTwoColumns: () => sheet("two-columns"),
  wholeInThreeColumnsInEnglish: () => sheet("three-columns", { lang: "en" }),
  wholeAtFullWidthInBoth: () => sheet("full-width", { lang: "both" }),
  wholeOnA4InGrey: () => sheet("a4-portrait", { ink: "grey" }),
  wholeOnA3: () => sheet("a3-landscape"),
  wholeInBlack: () => sheet("two-columns", { ink: "black" }),
  cultureOnly: () => sheet("two-columns", { filter: { themes: ["culture"], from: null, to: null } }),
  beibeiInGrey: () => sheet("two-columns", { ...region(500109), ink: "grey" }),
  abaInBlack: () => sheet("two-columns", { ...region(513200), ink: "black" }),
  fujiangAgreement: () => sheet("three-columns", partnership("fujiang-services-agreement")),
  footballMatchOnASlide: () => sheet("slide", { ...partnership("football-match"), lang: "both" }),
  comparisonInTwoColumns: () =>
    sheet("two-columns", { subject: { kind: "compare", adcodes: [500109, 500118, 510700] }, ink: "grey" }),
  bleedAndAllTexts: () =>
    sheet("a5-portrait", {
      margin: 0,
      bleed: 3,
      title: "标题",
      byline: "制图：本报",
      note: "说明",
      reviewNumber: "GS",
      date: "2026",
    }),
};

/** Terrain, borders and rivers are half of a file and say nothing that geo/ does not: left out of the pictures. */
function withoutGround(svg: string): string {
  const without = (rest: string, layer: string): string => {
    const drawn = layerOf(rest, layer);
    return drawn ? without(rest.replace(drawn, ""), layer) : rest;
  };
  return ["ground", "lines"].reduce(without, svg.replace(/<defs>[\s\S]*?<\/defs>/g, ""));
}

test.each(Object.entries(PICTURES))("%s", async (name, picture) => {
  await expect(withoutGround(picture())).toMatchFileSnapshot(`snapshots/${name}.svg`);
});
