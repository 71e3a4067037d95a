import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject } from "vitest";
import { realAtlas } from "../support/realAtlas.ts";
import { MEMBERS, WORDS } from "../support/realEdition.ts";
import type { AtlasPage } from "./support/atlasPage.ts";
import { atlasTest } from "./support/atlasTest.ts";
import { composer } from "./support/composer.ts";
import { titleOf } from "./support/panels.ts";
import { passing } from "./support/passing.ts";
import { readPdf } from "./support/readPdf.ts";

/** Chromium prints on whole points, counted in 0.24 pt. */
const POINT = 25.4 / 72;
const { jurisdictions, partnerships } = realAtlas();
const nameOf = (adcode: number) => jurisdictions.get(adcode)?.name.short.zh ?? "";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "atlas-print-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function printed(page: Page) {
  const path = join(folder, "print.pdf");
  await page.pdf({ path, preferCSSPageSize: true, printBackground: true });
  return { ...(await readPdf(path)), bytes: (await stat(path)).size };
}
const fontsAreThere = ({ page }: AtlasPage) =>
  page.locator('html[data-print="sheet"]').waitFor({ state: "attached" });

atlasTest("the view prints as a sheet on A4, with all names", async ({ openAtlas }) => {
  const opened = await openAtlas({ query: { themes: "industry,livelihood" } });
  await fontsAreThere(opened);
  const pdf = await printed(opened.page);
  const { length } = passing({ themes: ["industry", "livelihood"] });
  const title = WORDS.zh.sheet.wholeTitle(length);
  expect(pdf).toMatchObject({ pages: 1, pictures: 0, title });
  expect(Math.abs(pdf.width - 210)).toBeLessThan(0.2);
  expect(Math.abs(pdf.height - 297)).toBeLessThan(0.2);
  expect(pdf.fonts.length).toBeGreaterThan(0);
  for (const font of pdf.fonts) expect(font).toMatchObject({ embedded: true, type3: false });
  for (const adcode of MEMBERS) expect(pdf.text).toContain(nameOf(adcode));
  expect(pdf.text).toContain(title);
  expect(pdf.bytes).toBeLessThan(1e6);
  // Nothing of it stays.
  await opened.page.locator(".print-sheet").waitFor({ state: "detached" });
  expect(await opened.page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
});

atlasTest(
  "what is chosen, what is compared, and the story while it is told, is what is printed",
  async ({ atlas: opened }) => {
    await opened.travel("?region=500109");
    await fontsAreThere(opened);
    const pdf = await printed(opened.page);
    expect(pdf.title).toBe("北碚区与绵阳市的协作");
    expect(pdf.text).toContain(titleOf("football-match"));
    await opened.travel("?compare=500118,500115");
    await fontsAreThere(opened);
    expect((await printed(opened.page)).title).toContain("永川区");
    await opened.travel("?step=3");
    await fontsAreThere(opened);
    const strip = await printed(opened.page);
    expect(strip).toMatchObject({ pages: 1, pictures: 0, title: WORDS.zh.story.strip });
    for (const { title } of realAtlas().edition.story) expect(strip.text).toContain(title.zh);
  },
);

atlasTest("the composer prints its page one to one, and no smaller than it is", async ({ atlas: opened }) => {
  await opened.travel("?view=sheet&region=500109&ink=grey");
  const { svg } = composer(opened);
  await fontsAreThere(opened);
  const [, height] = /height="([\d.]+)mm"/.exec(await svg()) ?? [];
  const pdf = await printed(opened.page);
  expect(pdf).toMatchObject({ pages: 1, pictures: 0, title: "北碚区与绵阳市的协作" });
  for (const [mm, asked] of [
    [pdf.width, 100],
    [pdf.height, Number(height)],
  ] as const) {
    expect(mm - asked).toBeGreaterThan(-0.1);
    expect(mm - asked).toBeLessThan(POINT);
  }
  for (const id of ["football-match", "nature-education"]) expect(pdf.text).toContain(titleOf(id));
});

atlasTest("with bleed the document is printed with its marks", async ({ atlas: opened }) => {
  await opened.travel("?view=sheet&page=a4-landscape&bleed=3");
  await composer(opened).svg();
  await fontsAreThere(opened);
  const pdf = await printed(opened.page);
  expect(pdf.pages).toBe(1);
  expect(Math.abs(pdf.width - 313)).toBeLessThan(0.2);
  expect(Math.abs(pdf.height - 226)).toBeLessThan(0.2);
});

/** What the list prints, without the breaks of its lines. */
const printedText = async (page: Page) => (await printed(page)).text.replaceAll(/\s/g, "");
const titles = partnerships.map(({ title }) => title.zh.replaceAll(/\s/g, ""));

atlasTest("before the drawing code is there the list is printed, all of it", async ({ openAtlas }) => {
  const opened = await openAtlas({
    before: (page) => page.route(/\/printing-[\w-]+\.js$/, (route) => route.abort()),
    allow: /ERR_FAILED|printing/,
  });
  await expect.poll(() => opened.page.locator("#app .entry").count()).toBe(titles.length);
  await opened.page.evaluate(() => document.fonts.ready);
  const text = await printedText(opened.page);
  expect(titles.filter((title) => !text.includes(title))).toEqual([]);
});

/** Runs in the page, before its own code: after the list's first part no frame comes, so that there is no further one. */
function stopAtFirstPart() {
  const { requestAnimationFrame: frame } = globalThis;
  const hasBegun = () => document.querySelector("#app .theme") !== null;
  globalThis.requestAnimationFrame = (act) => (hasBegun() ? 0 : frame(act));
}

atlasTest("while the list is still coming up it is printed, all of it", async ({ browser }) => {
  const context = await browser.newContext({ locale: "zh-CN", reducedMotion: "reduce" });
  try {
    const page = await context.newPage();
    await page.route(/\/printing-[\w-]+\.js$/, (route) => route.abort());
    // Fonts hold back what the build has written.
    let letFontsCome = () => {};
    const held = new Promise<void>((resolve) => {
      letFontsCome = resolve;
    });
    await page.route(/\.woff2$/, (route) => held.then(() => route.continue()));
    await page.addInitScript(stopAtFirstPart);
    // An address that asks for what the page does not show: the list is not the page's own.
    // Not until all is loaded: what is held back may be part of that.
    await page.goto(`${inject("site")}?lang=zh`, { waitUntil: "commit" });
    await page.locator("#app .entry").first().waitFor();
    expect(await page.locator("#app .entry").count()).toBeLessThan(titles.length);
    // The paper has the site's own type: a system may have none for Chinese.
    letFontsCome();
    await page.evaluate(() => Promise.all([...document.fonts].map((font) => font.load())));
    const text = await printedText(page);
    expect(titles.filter((title) => !text.includes(title))).toEqual([]);
  } finally {
    await context.close();
  }
});

atlasTest("Print that is pressed before the sheet is there waits for it", async ({ openAtlas }) => {
  const opened = await openAtlas({ anew: true });
  const { page } = opened;
  let letThrough = () => {};
  const held = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route(/\/printing-[\w-]+\.js$/, (route) => held.then(() => route.continue()));
  await page.addInitScript(() => {
    window.print = () => {
      document.title = `printed: ${document.documentElement.dataset.print}`;
    };
  });
  await page.goto(`${page.url()}?view=sheet&region=500109`);
  const { words, dialog, button, svg } = composer(opened);
  await svg();
  await button(words.print).click();
  await button(words.cancel).waitFor();
  expect(await page.title()).not.toContain("printed");
  letThrough();
  await expect.poll(() => page.title()).toBe("printed: sheet");
  await expect.poll(() => button(words.print).isEnabled()).toBe(true);
  await dialog.waitFor();
});
