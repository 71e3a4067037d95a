import { expect } from "vitest";
import { areasOf } from "../../src/atlas/edition/edition.ts";
import { pathOf } from "../../src/atlas/files/fault.ts";
import { realAtlas } from "../support/realAtlas.ts";
import { atlasTest } from "./support/atlasTest.ts";
import { compareTable } from "./support/compareTable.ts";
import { panels, titleOf } from "./support/panels.ts";

/** Runs in the page, before its own code: what times out by itself does so when `endTimeouts` is called. */
function holdTimeouts() {
  const held: AbortController[] = [];
  AbortSignal.timeout = () => {
    const timeout = new AbortController();
    held.push(timeout);
    return timeout.signal;
  };
  Object.assign(globalThis, {
    endTimeouts: () => {
      for (const timeout of held) timeout.abort(new DOMException("Timed out", "TimeoutError"));
    },
  });
}

atlasTest(
  "ground that never comes holds nobody up: list, cards, comparison; it stays as the page had it, and is named",
  async ({ openAtlas }) => {
    const SILENT = /\/(boundaries|relief|rivers)-[\w-]+\.geojson$/;
    const atlas = await openAtlas({
      before: async (page) => {
        await page.route(SILENT, () => {});
        await page.addInitScript(holdTimeouts);
      },
    });
    const { page } = atlas;
    const { card, entry, words } = panels(atlas);
    const ground = page.locator('.picture :is([data-rank], [data-layer="regions"] use)');
    const had = await ground.count();
    // All areas, and the rivers that the page shows.
    expect(had).toBeGreaterThan(areasOf(realAtlas().edition).length);
    await entry("football-match").click();
    await page.getByRole("dialog", { name: titleOf("football-match") }).waitFor();
    await card.getByRole("link", { name: "北碚区" }).click();
    await page.getByRole("dialog", { name: "北碚区" }).waitFor();
    await page.getByRole("button", { name: words.compare.name, exact: true }).click();
    await page.getByRole("button", { name: "九地之外的重庆三区", exact: true }).click();
    expect((await compareTable(page)).get("面积")?.get("北碚区")).toContain("755");
    expect(await ground.count()).toBe(had);
    const note = page.locator(".note", { hasText: pathOf("rivers") });
    expect(await note.count()).toBe(0);
    await page.evaluate(() => (globalThis as unknown as { endTimeouts(): void }).endTimeouts());
    await note.waitFor();
    await page.unroute(SILENT);
    await page.getByRole("button", { name: words.retryFile(words.file.rivers) }).click();
    await note.waitFor({ state: "detached" });
    await page.locator(".note", { hasText: words.file.relief }).waitFor();
  },
);

atlasTest("Back in the same moment as a click goes back just that click", async ({ openAtlas }) => {
  const atlas = await openAtlas({ query: { lang: "en" } });
  const { page } = atlas;
  const { card, entry } = panels(atlas, "en");
  await entry("football-match").click();
  await card.waitFor();
  await card
    .getByRole("link", { name: "Beibei" })
    .first()
    .evaluate((link: HTMLElement) => {
      link.click();
      history.back();
    });
  await page.getByRole("dialog", { name: titleOf("football-match", "en") }).waitFor();
  expect(atlas.address).toEqual({ lang: "en", partnership: "football-match" });
});
