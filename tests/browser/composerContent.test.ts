import { expect } from "vitest";
import { atlasTest } from "./support/atlasTest.ts";
import { composer } from "./support/composer.ts";

const texts = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)/g)].map(([, text]) => text);

atlasTest(
  "areas and filter are chosen without leaving the sheet, and Back takes them back",
  async ({ atlas: opened }) => {
    await opened.travel("?view=sheet&region=500109");
    const { page } = opened;
    const { words, field, svg } = composer(opened);
    await field(words.shows.what).selectOption({ label: words.shows.ownAreas });
    await expect.poll(() => opened.address).toEqual({ view: "sheet", region: "500109", compare: "500109" });
    // By keyboard, as without a mouse.
    await field("永川区").focus();
    await page.keyboard.press("Space");
    await expect.poll(() => opened.address.compare).toBe("500109,500118");
    await expect.poll(async () => texts(await svg())[0]).toContain("永川区");
    await field("文旅生态").uncheck();
    await expect.poll(() => opened.address.themes).toBe("industry,livelihood");
    await expect.poll(svg).not.toContain('data-theme="culture"');
    await page.goBack();
    await page.goBack();
    await expect.poll(() => opened.address).toEqual({ view: "sheet", region: "500109", compare: "500109" });
    await expect.poll(() => field("文旅生态").isChecked()).toBe(true);
    await expect.poll(() => field("永川区").isChecked()).toBe(false);
  },
);
