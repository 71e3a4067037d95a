import { readFile } from "node:fs/promises";
import { expect } from "vitest";
import { compareRows } from "../../src/atlas/compare/compareRows.ts";
import { readAtlas } from "../../src/node/data/readAtlas.ts";
import { wordsOf } from "../../src/text/words.ts";
import { SYNTHETIC } from "../editions/makeSynthetic.ts";
import { atlasOpener } from "./support/atlasOpener.ts";
import { atlasTest } from "./support/atlasTest.ts";
import { serveSite } from "./support/serveSite.ts";

const { edition, partnerships } = await readAtlas(".", SYNTHETIC);
const [zh, en] = [wordsOf(edition, "zh"), wordsOf(edition, "en")];

/** `openAtlas` opens the site of the synthetic edition; `npm run build:synthetic` makes it. */
const otherTest = atlasTest.extend("openAtlas", async ({ browser }, { onCleanup }) => {
  const { address, close } = await serveSite("node_modules/.cache/synthetic-site");
  const opener = atlasOpener(browser, new Map(), address);
  onCleanup(async () => {
    await opener.close(false);
    await close();
  });
  return opener.open;
});

otherTest(
  "another edition is read, filtered, compared and printed, in each of its languages",
  async ({ openAtlas }) => {
    const atlas = await openAtlas();
    const { page } = atlas;
    const button = (name: string) => page.getByRole("button", { name, exact: true });
    await page.getByRole("heading", { level: 1, name: edition.title.zh }).waitFor();
    // The list comes up in turn.
    await expect.poll(() => page.locator(".entry").count()).toBe(partnerships.length);

    await page.getByRole("combobox", { name: zh.chooseLanguage }).selectOption("en-AU");
    await expect.poll(() => page.locator("html").getAttribute("lang")).toBe("en-AU");
    await page.getByRole("heading", { level: 1, name: edition.title.en }).waitFor();

    await page.locator('.entry:has-text("A joint grid")').click();
    await page.getByRole("dialog", { name: "A joint grid" }).waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("checkbox", { name: en.showTheme("Grain") }).uncheck();
    await expect.poll(() => atlas.address).toEqual({ lang: "en-AU", themes: "power,schools,roads" });

    await atlas.travel("?lang=en-AU&compare=990101,990104");
    await page.getByRole("columnheader", { name: /Ding/ }).first().waitFor();
    for (const row of compareRows(edition))
      await page
        .getByRole("rowheader", { name: en.compare.row(row) })
        .first()
        .waitFor();

    await atlas.travel("?lang=en&view=sheet&sheet-lang=both");
    const saved = page.waitForEvent("download");
    await button(en.composer.svg).click();
    const svg = await readFile(await (await saved).path(), "utf8");
    for (const text of ["甲州", "Jia", "长水", zh.sheet.wholeTitle(10), en.sheet.wholeTitle(10)])
      expect(svg).toContain(text);

    const without = await openAtlas({ files: { counties: null }, allow: /404 \(Not Found\)/ });
    const note = without.page.locator(".note", { hasText: `${SYNTHETIC}/counties.geojson` });
    await note.getByRole("button", { name: zh.retryFile(zh.file.counties) }).waitFor();
  },
);
