import { expect } from "vitest";
import { framesInTime } from "../../support/framesInTime.ts";
import { WORDS } from "../../support/realEdition.ts";
import { savesData } from "../../support/savesData.ts";
import type { EngineTest } from "../support/engineTest.ts";
import { framesAsked, heldFrames } from "../support/heldFrames.ts";
import { NARROW } from "../support/sizes.ts";
import { areasAreSeen } from "./areasAreSeen.ts";

export function slowStart(test: EngineTest) {
  test("where frames come late the scripts still begin with the styles, and the map comes to rest", async ({
    page,
    site,
  }) => {
    const { width } = await page.resize(NARROW);
    await page.open(site.serve({ scripts: [savesData, framesInTime, heldFrames] }));
    await areasAreSeen(page);
    const viewAll = async () => {
      await page.click(page.button(WORDS.zh.panel.more));
      await page.click(page.button(WORDS.zh.viewAll));
      await areasAreSeen(page);
    };
    await viewAll();
    await page.click(page.button(WORDS.zh.zoomIn));
    await page.mapIs("idle");
    await viewAll();
    expect((await page.part(".map-canvas").shown()).width).toBe(width);
    // A look takes more than a frame.
    let before = Number.NaN;
    await expect
      .poll(async () => {
        const [last, now] = [before, await page.evaluate(framesAsked)];
        before = now;
        return now - last;
      })
      .toBe(0);
  });
}
