import { expect } from "vitest";
import type { Lang } from "../../../src/atlas/lang.ts";
import { WORDS } from "../../support/realEdition.ts";
import type { EngineTest } from "../support/engineTest.ts";

/** CSS px: less would hide what the dialog is about. */
const LEAST_HEIGHT = 300;

export function dialogs(test: EngineTest, lang: Lang) {
  test("help, sources and table are high enough to be read, in the window", async ({ page }) => {
    const words = WORDS[lang];
    await page.travel({ lang });
    const innerHeight = await page.evaluate(() => window.innerHeight);
    for (const [button, title] of [
      [words.access.help.button, words.access.help.title],
      [words.sourcesShort, words.sources],
      [words.access.table.button, words.access.table.title],
    ] as const) {
      await page.click(page.button(button));
      const { y, height } = await page.dialog(title).shown();
      expect(height, title).toBeGreaterThanOrEqual(LEAST_HEIGHT);
      expect(y, title).toBeGreaterThanOrEqual(0);
      expect(y + height, title).toBeLessThanOrEqual(innerHeight);
      // What does not fit is scrolled to, and takes up all that the title leaves.
      const body = await page.part("dialog[open] .dialog-body").shown();
      expect(body.y + body.height, title).toBeCloseTo(y + height, 0);
      await page.press("Escape");
      await page.dialog(title).gone();
      await page.button(button).focused();
    }
  });
}
