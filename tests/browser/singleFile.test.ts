import { stat } from "node:fs/promises";
import { expect } from "vitest";
import { WORDS } from "../support/realEdition.ts";
import { atlasTest } from "./support/atlasTest.ts";
import { openFile } from "./support/openFile.ts";
import { readPng } from "./support/readPng.ts";
import { sharing } from "./support/sharing.ts";

atlasTest("the one file is under 2.5 MB", async () => {
  expect((await stat("dist/mianyu-atlas.html")).size).toBeLessThan(2_500_000);
});

// What a reader does in it is among the journeys of every engine: see tests/engines/journeys/oneFile.ts.
atlasTest(
  "from a disk: a picture, a reload, a comparison, the sources; no code that would work nowhere else; and all else without an address",
  async ({ browser }) => {
    await openFile(browser, "?region=500109", async (atlas) => {
      const { page } = atlas;
      const { share, open, dialog } = sharing(atlas);
      await open();
      await dialog.getByText(share.addressOfFile).waitFor();
      await dialog.getByText(share.embedOfFile).waitFor();
      expect(await dialog.getByRole("textbox").count()).toBe(0);
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        dialog.getByRole("button", { name: share.savePicture }).click(),
      ]);
      expect((await readPng(await download.path())).variety).toBeGreaterThan(1000);
      await page.keyboard.press("Escape");
      await dialog.waitFor({ state: "detached" });

      await page.reload();
      await atlas.mapIs("picture");
      await page.getByRole("dialog", { name: "北碚区" }).waitFor();
      await atlas.travel("?compare=500109,500118");
      await page.getByRole("table").first().waitFor();
      const { sources, sourcesShort } = WORDS.zh;
      await page.getByRole("button", { name: sourcesShort }).click();
      await page.getByRole("dialog", { name: sources }).waitFor();
      await page.keyboard.press("Escape");
      await page.getByRole("dialog", { name: sources }).waitFor({ state: "hidden" });

      // What a press gets is had elsewhere, and said to be.
      await atlas.travel("?view=sheet");
      await page.getByText(WORDS.zh.composer.pdfElsewhere(null)).waitFor();
      await page.keyboard.press("Escape");

      // As Safari does with files.
      await page.evaluate(() => {
        history.pushState = history.replaceState = () => {
          throw new DOMException("Blocked attempt", "SecurityError");
        };
      });
      const { address } = atlas;
      await page.getByRole("button", { name: "Switch to English" }).click();
      await page.locator("html[lang=en]").waitFor();
      await page.locator(".entry").first().click();
      await page.locator(".card").waitFor();
      expect(atlas.address).toEqual(address);
    });
  },
);
