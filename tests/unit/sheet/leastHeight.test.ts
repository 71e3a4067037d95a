import { expect, test } from "vitest";
import { drawSheet } from "../../../src/sheet/drawSheet.ts";
import { SheetTooSmall } from "../../../src/sheet/layout.ts";
import { leastHeight } from "../../../src/sheet/leastHeight.ts";
import { SHEET_DEFAULTS, SHEET_LANGS, type SheetSettings } from "../../../src/sheet/settings.ts";
import { realAtlas } from "../../support/realAtlas.ts";

const atlas = realAtlas();

function faultOf(settings: SheetSettings): SheetTooSmall | undefined {
  try {
    drawSheet(atlas, settings);
  } catch (error) {
    if (error instanceof SheetTooSmall) return error;
    throw error;
  }
}

test("the height that is named is one that works", () => {
  for (const lang of SHEET_LANGS)
    for (const [width, margin] of [
      [100, 0],
      [210, 12],
    ] as const) {
      const low = { ...SHEET_DEFAULTS, width, margin, lang, height: 40 };
      const fault = faultOf(low);
      expect(fault).toBeDefined();
      if (fault) expect(faultOf({ ...low, height: leastHeight(atlas, low, fault) })).toBeUndefined();
    }
});
