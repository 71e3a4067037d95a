import { readFile } from "node:fs/promises";
import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { legsOf, partnershipsOf } from "../../src/atlas/queries/queries.ts";
import { realAtlas } from "../support/realAtlas.ts";
import { EDITION } from "../support/realEdition.ts";
import type { AtlasPage } from "./support/atlasPage.ts";
import { atlasTest } from "./support/atlasTest.ts";
import { areasWhere, compareTable } from "./support/compareTable.ts";
import { paintedShare } from "./support/paintedShare.ts";
import { panels, titleOf } from "./support/panels.ts";
import { passing } from "./support/passing.ts";

const content = realAtlas();
const { jurisdictions, partnerships } = content;
/** From Mianyang, which the first arrow leads to. */
const TO_BEIBEI = ["ArrowDown", "ArrowRight", "ArrowDown", "ArrowRight", "ArrowDown"];

/** Once through all fourteen, from Mianyang on. */
const TOUR = [
  ...["ArrowDown", "ArrowUp", "ArrowLeft", "ArrowRight", "ArrowUp", "ArrowRight", "ArrowRight"],
  ...["ArrowDown", "ArrowRight", "ArrowRight", "ArrowLeft", "ArrowUp", "ArrowLeft", "ArrowDown"],
];

const press = async (page: Page, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
/** Waits until the focus is on what a reader of the screen calls so. */
const heard = (page: Page, name: RegExp) =>
  page.getByRole("application").getByRole("button", { name }).and(page.locator(":focus")).waitFor();
const announced = (page: Page, text: string) =>
  page.locator("[aria-live=polite]", { hasText: text }).waitFor({ state: "attached" });

/** Presses Tab until something has the focus. */
async function tabTo(page: Page, target: Locator) {
  for (let i = 0; i < 150; i++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("Tab does not lead there.");
}

/** A box around the ring, and a place on it that is in sight, in CSS px of the page. */
async function ring({ page }: AtlasPage) {
  const path = page.locator(".focus-ring-inner");
  const at = await path.evaluate((path: SVGPathElement) => {
    const places = Array.from({ length: 20 }, (_, i) => {
      const along = path.getPointAtLength((path.getTotalLength() * i) / 20);
      return along.matrixTransform(path.getScreenCTM() ?? undefined);
    });
    // A region may be cut by the map's edge, or go under what lies on it.
    const seen = places.find(({ x, y }) => document.elementFromPoint(x, y)?.closest(".map"));
    if (!seen) throw new Error("No part of the ring is in sight.");
    return { x: seen.x, y: seen.y };
  });
  const box = await path.boundingBox();
  if (!box) throw new Error("There is no ring.");
  return { box, at };
}

atlasTest("a reader finds by key who agreed what with Beibei, and reads it", async ({ openAtlas }) => {
  const atlas = await openAtlas();
  const { page } = atlas;
  const { card, words } = panels(atlas);
  await press(page, "Tab", "Tab", "Enter");
  await page.locator("#map-keys:focus").waitFor();
  const map = page.getByRole("application", { name: words.access.map });
  expect(await map.getAttribute("aria-describedby")).toBe("map-summary");
  const lines = partnerships.flatMap((one) => legsOf(EDITION, one)).length;
  const summary = `${lines}条连线表示${partnerships.length}项协作`;
  await page.locator("#map-summary", { hasText: summary }).waitFor({ state: "attached" });

  await press(page, ...TO_BEIBEI);
  const own = partnershipsOf(content, 500109);
  await heard(page, new RegExp(`^北碚区，九地之外的重庆三区之一，${own.length}项协作$`));
  await page.locator(".region-button[data-lit=true]", { hasText: "北碚区" }).waitFor();
  await press(page, "Enter");
  await page.getByRole("dialog", { name: "北碚区" }).waitFor();
  await page.locator("h2:focus", { hasText: "北碚区" }).waitFor();
  await expect.poll(() => card.locator(".card-entry").count()).toBe(own.length);
  await press(page, "Escape");
  await card.waitFor({ state: "detached" });
  await heard(page, /^北碚区/);

  // The way to any other area is one key away, and in the accessibility tree.
  await press(page, "w");
  await page.locator("h4:focus", { hasText: "北碚区" }).waitFor();
  const tree = await page.getByRole("dialog", { name: words.textMap.name }).ariaSnapshot();
  expect(tree).toMatch(/heading "北碚区".*\n.*在绵阳市东南244公里处.*阿坝州（西北，464公里）/);
  await press(page, "Escape");
  await heard(page, /^北碚区/);

  for (let place = 1; place <= own.length; place++) {
    await press(page, "s");
    await heard(page, new RegExp(`北碚区至绵阳市，${own.length}条连线中的第${place}条$`));
    await press(page, "Enter");
    const heading = page.locator("h2:focus");
    await heading.waitFor();
    expect(own.map((entry) => entry.title.zh)).toContain(await heading.textContent());
    await press(page, "Escape");
    await heard(page, new RegExp(`第${place}条$`));
  }
  await press(page, "Shift+S");
  await heard(page, new RegExp(`第${own.length - 1}条$`));
  await press(page, "o");
  await heard(page, new RegExp(`^绵阳市，中心（九地之一），${partnerships.length}项协作$`));
  await press(page, "ArrowUp", "ArrowUp");
  await announced(page, words.access.nothingThere);
  await press(page, "Escape");
  await page.locator("#map-keys:focus").waitFor();
});

atlasTest("a planner compares three areas by key, sorts them and saves the table", async ({ openAtlas }) => {
  const atlas = await openAtlas();
  const { page } = atlas;
  const { button, words } = panels(atlas);
  await page.locator("#map-keys").focus();
  await press(page, ...TO_BEIBEI, "c", "ArrowRight", "c", "ArrowLeft", "ArrowLeft", "ArrowDown", "c");
  await heard(page, /^永川区.*对比中第3个$/);
  await expect.poll(() => atlas.address).toMatchObject({ compare: "500109,500115,500118" });
  await announced(page, words.compare.announce.opened(3, "北碚区、长寿区、永川区"));
  const rows = page.locator(".compare-sort");
  await tabTo(page, rows.filter({ hasText: words.compare.row("distance") }));
  await press(page, "Enter");
  await expect.poll(() => atlas.address.sort).toBe("distance");
  const order = async () =>
    areasWhere((await compareTable(page)).get(words.compare.row("distance")), () => true);
  await expect.poll(order).toEqual(["北碚区", "永川区", "长寿区"]);
  await button(words.compare.csv).focus();
  const saved = page.waitForEvent("download");
  await press(page, "Enter");
  const file = await readFile(await (await saved).path(), "utf8");
  for (const name of ["北碚区", "永川区", "长寿区"]) expect(file).toContain(name);
  await press(page, "Escape");
  await page.locator(".compare").waitFor({ state: "detached" });
});

atlasTest("the ring is seen around all fourteen, and follows the map", async ({ openAtlas }) => {
  const atlas = await openAtlas();
  const { page } = atlas;
  await page.locator("#map-keys").focus();
  const seen: string[] = [];
  for (const key of TOUR) {
    await press(page, key);
    await atlas.idle();
    const name = (await page.locator(".map-stop:focus").getAttribute("aria-label")) ?? "";
    const { at } = await ring(atlas);
    expect(await paintedShare(page, at, "ink"), name).toBeGreaterThan(0.1);
    seen.push(name.split("，")[0] ?? "");
  }
  expect(seen.sort()).toEqual([...jurisdictions.values()].map(({ name }) => name.short.zh).sort());
});

atlasTest("plus, zero and Shift with arrows move the map, and the ring goes along", async ({ openAtlas }) => {
  const atlas = await openAtlas();
  const { page } = atlas;
  await page.locator("#map-keys").focus();
  await press(page, "ArrowDown", "ArrowDown");
  await atlas.idle();
  const start = { box: (await ring(atlas)).box, camera: await atlas.camera() };
  await press(page, "Shift+ArrowRight");
  await expect.poll(async () => (await ring(atlas)).box.x).toBeCloseTo(start.box.x - 100, -1);
  await press(page, "+");
  await expect.poll(async () => (await atlas.camera()).zoom).toBeCloseTo(start.camera.zoom + 1, 1);
  await expect.poll(async () => (await ring(atlas)).box.width).toBeCloseTo(start.box.width * 2, -1);
  await press(page, "0");
  await expect.poll(async () => (await atlas.camera()).zoom).toBeLessThan(start.camera.zoom);
});

atlasTest("what is out of sight or under a card is brought into sight", async ({ openAtlas }) => {
  const atlas = await openAtlas({ query: { camera: "100,33,8.5", partnership: "football-match" } });
  const { page } = atlas;
  await page.locator("#map-keys").focus();
  await press(page, "ArrowDown", "ArrowRight", "ArrowDown", "ArrowRight", "ArrowDown");
  const covered = async () => {
    await atlas.idle();
    const stop = await page.locator(".map-stop:focus").boundingBox();
    const card = await page.locator(".card").boundingBox();
    const map = await page.locator(".map").boundingBox();
    if (!stop || !card || !map) throw new Error("Something is missing.");
    const at = { x: stop.x + 12, y: stop.y + 12 };
    const inside = (box: typeof card) =>
      at.x > box.x && at.x < box.x + box.width && at.y > box.y && at.y < box.y + box.height;
    return !inside(map) || inside(card);
  };
  expect(await covered()).toBe(false);
  await press(page, "s");
  expect(await covered()).toBe(false);
});

atlasTest(
  "a click on the map gives it the keys, and the table and the help open by key",
  async ({ openAtlas }) => {
    const atlas = await openAtlas({ query: { themes: "culture" } });
    const { page } = atlas;
    const { card, button, words } = panels(atlas);
    const { table, help } = words.access;
    await page.mouse.click(500, 860 - 60);
    await page.locator("#map-keys:focus").waitFor();
    await press(page, "t");
    const dialog = page.getByRole("dialog", { name: table.title });
    await dialog.waitFor();
    await expect.poll(() => dialog.getByRole("row").count()).toBe(1 + partnerships.length);
    const hidden = partnerships.length - passing({ themes: ["culture"] }).length;
    expect(await dialog.getByRole("row", { name: words.hidden }).count()).toBe(hidden);
    await tabTo(page, dialog.getByRole("button", { name: titleOf("football-match") }));
    await press(page, "Enter");
    await dialog.waitFor({ state: "hidden" });
    await page.locator("h2:focus", { hasText: titleOf("football-match") }).waitFor();
    await press(page, "Escape");
    await card.waitFor({ state: "detached" });
    await page.locator("#map-keys:focus").waitFor();

    await press(page, "?");
    await page.getByRole("dialog", { name: help.title }).waitFor();
    await press(page, "Escape");
    await page.locator("#map-keys:focus").waitFor();
    for (const name of [table.button, help.button]) {
      await button(name).press("Enter");
      await page.locator("dialog[open] h2:focus").waitFor();
      await press(page, "Escape");
      await page.locator("button:focus", { hasText: name }).waitFor();
    }
  },
);

atlasTest("a question mark opens the help anywhere until that is switched off", async ({ openAtlas }) => {
  const atlas = await openAtlas();
  const { page } = atlas;
  const { words } = panels(atlas);
  const dialog = page.getByRole("dialog", { name: words.access.help.title });
  await page.locator(".drawer .entry").first().focus();
  for (const letter of ["t", "s", "c", "0"]) await press(page, letter);
  await expect.poll(() => atlas.address).toEqual({});
  await press(page, "?");
  await dialog.waitFor();
  await dialog.getByRole("checkbox").press("Space");
  await press(page, "Escape");
  await dialog.waitFor({ state: "hidden" });
  await page.locator(".entry:focus").waitFor();
  await page.reload();
  await atlas.idle();
  await page.locator(".drawer .entry").first().focus();
  await press(page, "?");
  expect(await dialog.count()).toBe(0);
  await page.locator("#map-keys").focus();
  await press(page, "?");
  await dialog.waitFor();
});
