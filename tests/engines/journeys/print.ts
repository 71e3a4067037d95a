import { expect } from "vitest";
import { PALETTES } from "../../../src/sheet/ink/palette.ts";
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
    expect([...fills]).toEqual(expect.arrayContaining(Object.values(region)));
    expect([...strokes]).toContain(border);
  });
}
