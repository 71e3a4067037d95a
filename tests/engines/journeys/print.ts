import { expect } from "vitest";
import { MEMBERS, PALETTES } from "../../support/realEdition.ts";
import type { EngineTest } from "../support/engineTest.ts";
import { pdfColours } from "../support/pdfColours.ts";

const { region, border } = PALETTES.colour;

/** Goes on in an open page. */
export function print(test: EngineTest) {
  test("to print the map prints a sheet with its regions filled and their borders drawn", async ({
    page,
  }) => {
    await page.travel({});
    await page.part("html[data-print=sheet]").shown();
    const { pages, fills, strokes } = await pdfColours(await page.pdf());
    expect(pages).toBe(1);
    // The legend alone has each fill once, and a few borders.
    const filled = Object.values(region).map((colour) => fills.get(colour) ?? 0);
    expect(filled.reduce((sum, count) => sum + count)).toBeGreaterThanOrEqual(MEMBERS.length);
    expect(strokes.get(border)).toBeGreaterThanOrEqual(MEMBERS.length);
  });
}
