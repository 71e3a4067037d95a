import type { Page } from "playwright-core";
import { expect } from "vitest";
import { partnershipsOf } from "../../src/atlas/queries/queries.ts";
import { realAtlas } from "../support/realAtlas.ts";
import { EDITION, THEMES } from "../support/realEdition.ts";
import { atlasTest } from "./support/atlasTest.ts";
import { panels, titleOf } from "./support/panels.ts";

const CORRIDOR = EDITION.views[0]?.name.zh ?? "";

const content = realAtlas();
const { partnerships, jurisdictions } = content;

/** The names of what the Tab key reaches, from the top of the page until it leaves it. */
async function tabStops(page: Page): Promise<string[]> {
  const stops: string[] = [];
  for (;;) {
    await page.keyboard.press("Tab");
    const name = await page.evaluate(() => {
      const { activeElement: at } = document;
      return at && at !== document.body ? (at.getAttribute("aria-label") ?? at.textContent ?? "") : null;
    });
    if (name === null || stops.length > 100) return stops;
    stops.push(name);
  }
}

atlasTest("the Tab key reaches everything, in the order of the page", async ({ openAtlas }) => {
  const atlas = await openAtlas();
  const { words } = panels(atlas);
  const stops = await tabStops(atlas.page);
  const placeOf = (name: string) => stops.findIndex((stop) => stop.includes(name));
  const story = [
    words.skip,
    words.from,
    words.to,
    ...THEMES.flatMap((theme) => [
      words.showTheme(words.theme(theme)),
      ...partnerships.filter(({ section }) => section === theme).map(({ id }) => titleOf(id)),
    ]),
    ...[...jurisdictions.values()].map(
      ({ name, adcode }) => `${name.short.zh}${partnershipsOf(content, adcode).length}：`,
    ),
  ];
  const map = [words.viewAll, CORRIDOR, "EN", words.sourcesShort, words.zoomIn, words.zoomOut];
  expect([...story, ...map].filter((name) => placeOf(name) < 0)).toEqual([]);
  const entries = story.slice(0, 3 + THEMES.length + partnerships.length).map(placeOf);
  expect(entries).toEqual(entries.toSorted((a, b) => a - b));
  // One stop for the map itself.
  expect(stops.filter((stop) => stop === words.access.map)).toHaveLength(1);
  expect(await atlas.page.locator("#map [tabindex='0']").count()).toBe(1);
});

atlasTest("the skip link leads to the partnerships, and keys do the rest", async ({ openAtlas }) => {
  const atlas = await openAtlas();
  const { page } = atlas;
  const { card, toggle, words } = panels(atlas);
  await toggle("industry").waitFor();
  const skip = page.getByRole("link", { name: words.skip });
  await page.keyboard.press("Tab");
  await page.locator(".skip-link:focus").waitFor();
  await expect.poll(async () => (await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.locator("button:focus", { hasText: words.access.table.button }).waitFor();
  await page.keyboard.press("Tab");
  await page.locator("button:focus", { hasText: words.textMap.button }).waitFor();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await expect.poll(() => atlas.address).toMatchObject({ themes: "livelihood,culture" });
  await expect.poll(() => toggle("industry").isChecked()).toBe(false);

  await page.keyboard.press("Tab");
  await page.locator('.entry[data-lit="true"]', { hasText: titleOf("investment-agreement") }).waitFor();
  await page.keyboard.press("Enter");
  await page.getByRole("dialog", { name: titleOf("investment-agreement") }).waitFor();
  await page.keyboard.press("Escape");
  await card.waitFor({ state: "detached" });
  await page.locator(".entry:focus", { hasText: titleOf("investment-agreement") }).waitFor();
});

atlasTest("the sources open over the page, and Escape puts only them away", async ({ openAtlas }) => {
  const atlas = await openAtlas({ query: { region: "500109" } });
  const { page } = atlas;
  const { card, button, words } = panels(atlas);
  await card.waitFor();
  const sources = page.getByRole("dialog", { name: words.sources });
  for (const close of [
    () => page.keyboard.press("Escape"),
    () => sources.getByRole("button", { name: words.close }).press("Enter"),
    () => page.mouse.click(4, 4),
  ]) {
    await button(words.sourcesShort).press("Enter");
    await sources.waitFor();
    await close();
    await sources.waitFor({ state: "hidden" });
    await page.locator("button:focus", { hasText: words.sourcesShort }).waitFor();
    expect(await card.count()).toBe(1);
  }
});

atlasTest("views, zoom and language by key", async ({ openAtlas }) => {
  const atlas = await openAtlas();
  const { page } = atlas;
  const { button, words } = panels(atlas);
  const zoom = async () => (await atlas.camera()).zoom;
  const start = await zoom();
  await button(CORRIDOR).press("Enter");
  await expect.poll(zoom).toBeGreaterThan(start + 0.3);
  await expect.poll(() => atlas.address).toHaveProperty("camera");
  await button(words.viewAll).press("Enter");
  // More than the page opens with.
  await expect.poll(zoom).toBeLessThan(start);
  await expect.poll(async () => Number(atlas.address.camera?.split(",")[2])).toBeCloseTo(await zoom(), 1);
  const whole = await zoom();
  await button(words.zoomIn).press("Space");
  await expect.poll(zoom).toBeCloseTo(whole + 1, 1);
  await page.getByRole("button", { name: "Switch to English" }).press("Enter");
  await page.getByRole("button", { name: "切换到中文" }).and(page.locator(":focus")).waitFor();
  expect(await zoom()).toBeCloseTo(whole + 1, 1);
});
