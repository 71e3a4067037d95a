import { expect } from "vitest";
import { monthNumber } from "../../src/atlas/plainDate.ts";
import { sheetOfState } from "../../src/sheet/sheetOfState.ts";
import { readAddress } from "../../src/state/address.ts";
import { known } from "../../src/state/known.ts";
import { sheetText } from "../sheets/sheetText.ts";
import { realAtlas } from "../support/realAtlas.ts";
import { WORDS } from "../support/realEdition.ts";
import { atlasTest } from "./support/atlasTest.ts";
import { composer } from "./support/composer.ts";
import { panels } from "./support/panels.ts";

const content = realAtlas();
const BEIBEI = { view: "sheet", region: "500109", ink: "grey" };
const texts = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)/g)].map(([, text]) => text);

atlasTest(
  "by keyboard: a grey sheet of Beibei in two columns, and back to the map",
  async ({ openAtlas }) => {
    // A page remembers what was composed in it.
    const opened = await openAtlas({ anew: true });
    const { page } = opened;
    const { words, dialog, svg, field } = composer(opened);
    const opener = panels(opened).button(words.name);
    await opener.focus();
    await page.keyboard.press("Enter");
    await dialog.waitFor();
    await field(words.shows.what).selectOption({ label: "北碚区" });
    await field(words.ink.colour).focus();
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => opened.address).toEqual({ view: "sheet", region: "500109", ink: "grey" });
    await expect.poll(async () => texts(await svg())[0]).toBe("北碚区与绵阳市的协作");
    await expect.poll(svg).not.toContain("#c8452b");

    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    await expect.poll(() => opened.address).toEqual({ region: "500109" });
    await expect.poll(() => opener.evaluate((button) => button === document.activeElement)).toBe(true);
    // What was composed is still there.
    await opener.click();
    await expect.poll(() => opened.address).toMatchObject(BEIBEI);
  },
);

atlasTest("an address opens the same sheet as the command draws", async ({ openAtlas }) => {
  const query = {
    ...BEIBEI,
    page: "a5-landscape",
    margin: "6.5",
    "sheet-lang": "both",
    inset: "no",
    title: "北碚 <与> 绵阳",
    note: "附注 & 说明",
    "review-number": "川S(2026)001号",
    date: "2026年1月",
    themes: "industry,livelihood",
    from: "2025-05",
  };
  const opened = await openAtlas({ query });
  const { svg, field, words } = composer(opened);
  const { state, dropped } = readAddress(new URLSearchParams(query).toString(), known(content));
  expect(dropped).toEqual([]);
  expect(state.from).toBe(monthNumber("2025-05"));
  expect(texts(await svg())).toEqual(texts(sheetText(content, sheetOfState(state))));
  expect(await field(words.page.name).inputValue()).toBe("a5-landscape");
  expect(await field(words.margin).inputValue()).toBe("6.5");
  expect(await field(words.text.note).inputValue()).toBe("附注 & 说明");
  expect(await field(words.ink.grey).isChecked()).toBe(true);
  await expect.poll(() => opened.address).toEqual(query);
});

atlasTest("a choice is an entry for Back, typing is none", async ({ atlas: opened }) => {
  await opened.travel("?view=sheet");
  const { page } = opened;
  const { words, field, svg } = composer(opened);
  await field(words.ink.black).check();
  await field(words.text.title).fill("题");
  await expect.poll(() => opened.address).toEqual({ view: "sheet", ink: "black", title: "题" });
  await field(words.width).fill("152.5");
  await expect.poll(() => opened.address.width).toBe("152.5");
  await expect.poll(svg).toContain('width="152.5mm"');
  await page.goBack();
  await expect.poll(() => opened.address).toEqual({ view: "sheet" });
  await expect.poll(() => field(words.text.title).inputValue()).toBe("");
  await expect.poll(() => field(words.ink.colour).isChecked()).toBe(true);
  await expect.poll(svg).toContain('width="100mm"');
});

atlasTest("what is typed when the sheet is closed is not lost", async ({ atlas: opened }) => {
  await opened.travel("?view=sheet");
  const { words, field, dialog } = composer(opened);
  await field(words.text.note).fill("一句话");
  await opened.page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  await panels(opened).button(words.name).click();
  await expect.poll(() => field(words.text.note).inputValue()).toBe("一句话");
});

atlasTest("a field that cannot be used is told where the reader is looking", async ({ atlas: opened }) => {
  await opened.travel("?view=sheet&ink=blue&width=9999");
  const { dialog, svg } = composer(opened);
  const { words } = panels(opened);
  await dialog.getByText(words.dropped("ink", "blue")).waitFor();
  await dialog.getByText(words.dropped("width", "9999")).waitFor();
  expect(await svg()).toContain('width="100mm"');
});

atlasTest("a wrong number is told beside its field, with what would do", async ({ atlas: opened }) => {
  await opened.travel("?lang=en&view=sheet&region=500109&ink=grey&height=40");
  const { words, field, dialog, button, svg } = composer(opened, "en");
  await dialog.getByRole("alert").waitFor();
  await expect.poll(() => button(words.print).isDisabled()).toBe(true);
  const [, needed] = /at least (\d+) mm/.exec((await dialog.getByRole("alert").textContent()) ?? "") ?? [];
  await button(words.fault.useHeight(Number(needed))).click();
  await expect.poll(() => opened.address.height).toBe(needed);
  await expect.poll(svg).toContain(`height="${needed}mm"`);

  await field(words.width).fill("12");
  await dialog.getByText(words.fault.outside(40, 1000)).waitFor();
  expect(await field(words.width).getAttribute("aria-invalid")).toBe("true");
  await expect.poll(() => opened.address).not.toHaveProperty("width");
  await field(words.width).fill("48");
  await field(words.margin).fill("10");
  await dialog.getByText(words.fault.margin(28, 40)).waitFor();
});

atlasTest("a comparison is the sheet, unless another subject is chosen", async ({ atlas: opened }) => {
  await opened.travel("?view=sheet&compare=500109,500118");
  const { words, field, svg } = composer(opened);
  await expect.poll(async () => texts(await svg())[0]).toContain("永川区");
  await field(words.shows.what).selectOption("");
  await expect
    .poll(async () => texts(await svg())[0])
    .toBe(WORDS.zh.sheet.wholeTitle(content.partnerships.length));
  await expect
    .poll(() => opened.address)
    .toEqual({ view: "sheet", compare: "500109,500118", shows: "whole" });
  await field(words.shows.what).selectOption({ label: "长寿区" });
  await expect.poll(async () => texts(await svg())[0]).toBe("长寿区与绵阳市的协作");
});

atlasTest("a character that no typeface has is named", async ({ atlas: opened }) => {
  await opened.travel("?view=sheet&title=🐼\u5317碚");
  const { words, dialog } = composer(opened);
  await dialog.getByText(words.missing("🐼")).waitFor();
});

atlasTest("on a phone page and settings are beneath each other", async ({ openAtlas }) => {
  const opened = await openAtlas({
    touch: true,
    size: { width: 390, height: 844 },
    query: BEIBEI,
    lang: "en",
  });
  const { words, drawing, button, field, dialog } = composer(opened, "en");
  for (const size of [
    { width: 390, height: 844 },
    { width: 360, height: 640 },
  ]) {
    await opened.page.setViewportSize(size);
    const page = await drawing.boundingBox();
    const what = await field(words.shows.what).boundingBox();
    expect(page?.y).toBeLessThan(what?.y ?? 0);
    expect(what?.height).toBeGreaterThanOrEqual(44);
    await button(words.png).scrollIntoViewIfNeeded();
    expect((await button(words.png).boundingBox())?.height).toBeGreaterThanOrEqual(44);
    expect(await dialog.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
    await field(words.shows.what).scrollIntoViewIfNeeded();
  }
});

atlasTest(
  "a page that is older than the site asks to be loaded again before it composes",
  async ({ openAtlas }) => {
    const opened = await openAtlas({ anew: true, allow: /404|Failed to load/ });
    const { page } = opened;
    const { words } = panels(opened);
    await page.route(/\/Composer-[\w-]+\.js$/, (route) => route.fulfill({ status: 404 }));
    await page.route(/\/(\?.*)?$/, async (route) => {
      if (route.request().resourceType() === "document") return route.continue();
      const answer = await route.fetch();
      return route.fulfill({
        response: answer,
        body: (await answer.text()).replace(/index-/, "index-newer"),
      });
    });
    await panels(opened).button(words.composer.name).click();
    await page.getByText(words.outdated).waitFor();
    await page.unroute(/\/Composer-[\w-]+\.js$/);
    await panels(opened).button(words.reload).click();
    await composer(opened).dialog.waitFor();
  },
);
