import { expect } from "vitest";
import { realAtlas } from "../../support/realAtlas.ts";
import type { AtlasPage } from "./atlasPage.ts";
import { mapPlaces } from "./mapPlaces.ts";
import { paintedShare } from "./paintedShare.ts";
import { panels, titleOf } from "./panels.ts";
import { passing } from "./passing.ts";

const { partnerships } = realAtlas();
const TITLE = titleOf("yongchuan-matchmaking");

/** Whatever draws the map, it must do this, where a leg of industry to Yongchuan is in sight. */
export async function answers(atlas: AtlasPage) {
  const { page } = atlas;
  const { card, toggle, words } = panels(atlas);
  const leg = async () => (await mapPlaces(atlas, await atlas.camera())).leg("yongchuan-matchmaking:500118");
  const { x, y } = await leg();
  await page.mouse.move(x, y);
  await page.locator(".tooltip", { hasText: TITLE }).waitFor();
  await page.locator('.entry[data-lit="true"]', { hasText: TITLE }).waitFor();
  // The press gives the map the focus, and puts nothing out.
  await page.mouse.down();
  await page.locator("#map-keys:focus").waitFor();
  expect(await page.locator('.entry[data-lit="true"]').count()).toBe(1);
  await page.mouse.up();
  await page.getByRole("dialog", { name: TITLE }).waitFor();
  await page.keyboard.press("Escape");
  await card.waitFor({ state: "detached" });
  await atlas.idle();
  const at = await leg();
  expect(await paintedShare(page, at, "industry")).toBeGreaterThan(0.02);
  await toggle("industry").uncheck();
  await page
    .getByText(words.shown(passing({ themes: ["livelihood", "culture"] }).length, partnerships.length))
    .first()
    .waitFor();
  await atlas.idle();
  expect(await paintedShare(page, at, "industry")).toBe(0);
  // What is thinned still answers.
  await page.mouse.move(at.x + 40, at.y + 40);
  await page.mouse.move(at.x, at.y);
  await page.locator(".tooltip", { hasText: TITLE }).waitFor();
  await toggle("industry").check();
}
