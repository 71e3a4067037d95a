import { expect } from "vitest";
import { LANGS, WORDS } from "../../support/realEdition.ts";
import { withoutWebGl } from "../../support/withoutWebGl.ts";
import { containing } from "../support/containing.ts";
import type { EngineTest } from "../support/engineTest.ts";
import { LOW } from "../support/sizes.ts";
import { ABA, nameOf } from "./content.ts";

export function noWebGl(test: EngineTest) {
  test("without WebGL the picture stays the map, and a line says why", async ({ page, site }) => {
    await page.resize(LOW);
    await page.open(site.serve({ scripts: [withoutWebGl] }));
    for (const lang of LANGS) {
      const words = WORDS[lang];
      await page.travel({ lang });
      await page.point(page.button(words.zoomIn));
      await page.part(".map-status", containing(words.mapState.unsupported)).shown();
      await page.clickAt((await page.places()).region(ABA));
      await page.dialog(nameOf(ABA, lang)).shown();
      await page.press("Escape");
      await page.part(".card").gone();
      const { zoom } = await page.camera();
      await page.click(page.button(words.zoomIn));
      await expect.poll(async () => (await page.camera()).zoom).toBeCloseTo(zoom + 1, 6);
      await page.mapIs("picture");
    }
  });
}
