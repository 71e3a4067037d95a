import { expect } from "vitest";
import { EDITION } from "../support/realEdition.ts";
import type { AtlasPage } from "./support/atlasPage.ts";
import { atlasTest } from "./support/atlasTest.ts";
import { axeFaults } from "./support/axeFaults.ts";
import { composer } from "./support/composer.ts";
import { lostText } from "./support/lostText.ts";
import { smallTargets } from "./support/smallTargets.ts";

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

atlasTest("parts are switched off, and the map has their room", async ({ atlas: opened }) => {
  await opened.travel("?view=sheet&page=a4-landscape&list=no");
  const { words, field, svg } = composer(opened);
  const mapWidth = async () => {
    const [, right = 0] = /<clipPath id="clip-main"><path d="M[-\d. ]+H([\d.]+)/.exec(await svg()) ?? [];
    const [, left = 0] = /<clipPath id="clip-main"><path d="M([-\d.]+)/.exec(await svg()) ?? [];
    return Number(right) - Number(left);
  };
  const before = await mapWidth();
  await field(words.blocks.legend).uncheck();
  await field(words.blocks.heading).uncheck();
  await expect
    .poll(() => opened.address)
    .toMatchObject({ view: "sheet", heading: "no", legend: "no", list: "no" });
  await expect.poll(mapWidth).toBeGreaterThan(before * 1.2);
  await opened.page.goBack();
  await expect.poll(() => field(words.blocks.heading).isChecked()).toBe(true);
});

atlasTest("the map is chosen, moved by keys and by hand, and led back", async ({ atlas: opened }) => {
  await opened.travel("?view=sheet");
  const { page } = opened;
  const { words, dialog, field, button, svg } = composer(opened);
  const [view] = EDITION.views;
  await field(words.map.extent).selectOption({ label: view?.name.zh ?? "" });
  await expect.poll(() => opened.address).toEqual({ view: "sheet", extent: view?.id });
  await expect.poll(async () => texts(await svg())).not.toContain("阿坝州");
  await button(words.map.nearer).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => opened.address.crop).toMatch(/^1,\d+(\.\d)?,0$/);
  // All steps are one entry.
  await page.goBack();
  await expect.poll(() => opened.address).toEqual({ view: "sheet", extent: view?.id });

  const place = await dialog.locator(".composer-map").boundingBox();
  if (!place) throw new Error("no map in the preview");
  const [x, y] = [place.x + place.width / 2, place.y + place.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 30, y + 40, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => opened.address.crop).toMatch(/^0,\d+(\.\d)?,-\d+(\.\d)?$/);
  await button(words.map.uncrop).click();
  await expect.poll(() => opened.address).toEqual({ view: "sheet", extent: view?.id });
});

atlasTest("a name is moved by keys in the preview and by hand, and put back", async ({ atlas: opened }) => {
  await opened.travel("?view=sheet&page=a4-portrait&list=no");
  const { page } = opened;
  const { words, dialog, field, button } = composer(opened);
  await field(words.names.name).selectOption({ label: "阿坝州" });
  const handle = button(words.names.handle("阿坝州"));
  await handle.focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Shift+ArrowUp");
  await expect.poll(() => opened.address.nudge).toBe("513200:1:-0.1");
  expect(await handle.evaluate((one) => one === document.activeElement)).toBe(true);
  const other = button(words.names.handle("广元市"));
  const place = await other.boundingBox();
  if (!place) throw new Error("no name in the preview");
  const [x, y] = [place.x + place.width / 2, place.y + place.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 20, y + 10, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => opened.address.nudge).toMatch(/^513200:1:-0.1,510800:\d+(\.\d)?:\d+(\.\d)?$/);
  // The hand holds the name that it has taken, here and in the list.
  await expect.poll(() => field(words.names.name).inputValue()).toBe("510800");
  await button(words.names.putBack).click();
  await expect.poll(() => opened.address.nudge).toBe("513200:1:-0.1");
  await dialog.getByText(words.names.putAllBack(1)).click();
  await expect.poll(() => opened.address).toEqual({ view: "sheet", page: "a4-portrait", list: "no" });
});

const EVERYTHING = "?lang=en&view=sheet&compare=500109,500118&themes=industry&crop=1,5,0&nudge=500109:1:1";

async function expectMet(opened: AtlasPage) {
  await opened.travel(EVERYTHING);
  const { words, field, svg } = composer(opened, "en");
  await svg();
  await field(words.names.name).selectOption("500118");
  expect(await axeFaults(opened.page)).toEqual([]);
  expect(await lostText(opened.page)).toEqual([]);
}

atlasTest("all of it can be read and met, on a desk", async ({ atlas: opened }) => {
  await expectMet(opened);
});

atlasTest("and on a phone, with a finger", async ({ openAtlas }) => {
  const opened = await openAtlas({ touch: true, size: { width: 390, height: 844 }, lang: "en" });
  await expectMet(opened);
  expect(await smallTargets(opened.page, 44)).toEqual([]);
});
