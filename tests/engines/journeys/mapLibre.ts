import { expect } from "vitest";
import { WORDS } from "../../../src/text/words.ts";
import type { EngineTest } from "../support/engineTest.ts";
import { savesData } from "../support/savesData.ts";
import { WIDE } from "../support/sizes.ts";
import { ABA, nameOf } from "./content.ts";

export function mapLibre(test: EngineTest) {
  test("who zooms gets MapLibre, which wheel and drag move, and a click still opens", async ({
    page,
    site,
  }) => {
    const words = WORDS.zh;
    await page.resize(WIDE);
    await page.open(site.serve({ scripts: [savesData] }));
    const whole = await page.camera();
    await page.click(page.button(words.zoomOut));
    await page.mapIs("idle");
    await page.part("canvas").shown();
    expect((await page.camera()).zoom).toBeLessThan(whole.zoom);
    await page.click(page.button(words.viewAll));
    await expect.poll(async () => (await page.camera()).zoom).toBeCloseTo(whole.zoom, 3);

    const at = (await page.places()).region(ABA);
    await page.wheel(at, -240);
    await expect.poll(async () => (await page.camera()).zoom).toBeGreaterThan(whole.zoom + 0.1);
    const before = await page.camera();
    await page.drag(at, { x: at.x + 120, y: at.y });
    await expect.poll(async () => (await page.camera()).lon).toBeLessThan(before.lon - 0.1);
    await page.clickAt((await page.places()).region(ABA));
    await page.dialog(nameOf(ABA, "zh")).shown();
  });
}
