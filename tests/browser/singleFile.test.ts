import { stat } from "node:fs/promises";
import { expect } from "vitest";
import type { Camera } from "../../src/state/state.ts";
import { atlasTest } from "./support/atlasTest.ts";
import { mapPlaces } from "./support/mapPlaces.ts";
import { openFile } from "./support/openFile.ts";

const WHOLE: Camera = { lon: 104, lat: 31.6, zoom: 6.6 };

atlasTest("the one file is under 2.5 MB", async () => {
  expect((await stat("dist/mianyu-atlas.html")).size).toBeLessThan(2_500_000);
});

atlasTest(
  "from a disk: regions, both languages, Back, a reload, and what comes only when it is wanted",
  async ({ browser }) => {
    await openFile(browser, "?camera=104,31.6,6.6", async (atlas) => {
      const { page } = atlas;
      const { x, y } = (await mapPlaces(atlas, WHOLE)).region(510800);
      await page.mouse.click(x, y);
      await page.getByRole("dialog", { name: "广元市" }).waitFor();
      await expect.poll(() => atlas.address).toMatchObject({ region: "510800" });
      await page.getByRole("button", { name: "Switch to English" }).click();
      await page.getByRole("dialog", { name: "Guangyuan" }).waitFor();
      await expect.poll(() => atlas.address).toMatchObject({ region: "510800", lang: "en" });
      await atlas.idle();

      await page.goBack();
      await page.getByRole("dialog", { name: "广元市" }).waitFor();
      await page.reload();
      await atlas.mapIs("picture");
      await page.getByRole("dialog", { name: "广元市" }).waitFor();

      await atlas.travel("?compare=500109,500118");
      await page.getByRole("table").first().waitFor();
      await page.getByRole("button", { name: "来源与说明" }).click();
      await page.getByRole("dialog", { name: "来源与说明" }).waitFor();
    });
  },
);

atlasTest("where the browser lets no page write the address, everything else works", async ({ browser }) => {
  await openFile(browser, "", async (atlas) => {
    const { page } = atlas;
    // As Safari does with files.
    await page.evaluate(() => {
      history.pushState = history.replaceState = () => {
        throw new DOMException("Blocked attempt", "SecurityError");
      };
    });
    await page.getByRole("button", { name: "Switch to English" }).click();
    await page.locator("html[lang=en]").waitFor();
    await page.locator(".entry").first().click();
    await page.locator(".card").waitFor();
    await expect.poll(() => atlas.address).toEqual({});
  });
});
