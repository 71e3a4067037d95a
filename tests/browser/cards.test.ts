import { expect } from "vitest";
import { partnershipsOf } from "../../src/atlas/queries/queries.ts";
import { realAtlas } from "../support/realAtlas.ts";
import { atlasTest } from "./support/atlasTest.ts";
import { mapPlaces } from "./support/mapPlaces.ts";
import { panels, titleOf } from "./support/panels.ts";

const WHOLE = { lon: 104, lat: 31.6, zoom: 6.6 };
const content = realAtlas();
const { jurisdictions } = content;
const nameOf = (adcode: number) => jurisdictions.get(adcode)?.name.short.zh ?? "";

atlasTest("a region's card says what is known, and each partnership opens its own", async ({ atlas }) => {
  await atlas.travel("?region=500109");
  const { card, words } = panels(atlas);
  const { page } = atlas;
  await card.waitFor();
  const text = (await card.textContent()) ?? "";
  const own = partnershipsOf(content, 500109).map(({ id }) => titleOf(id));
  for (const said of [
    "北碚区",
    "Beibei",
    "重庆市",
    words.membershipSentence("partner"),
    "244公里",
    `${own.length}项协作`,
    "平方公里",
  ])
    expect(text).toContain(said);
  for (const title of own) {
    await card.getByRole("link", { name: title }).click();
    await page.getByRole("dialog", { name: title }).waitFor();
    await card.getByRole("link", { name: "北碚区" }).click();
    await page.getByRole("dialog", { name: "北碚区" }).waitFor();
  }
});

atlasTest("the focus goes into the card and comes back to the list", async ({ atlas }) => {
  const { card, entry, button, words } = panels(atlas);
  const opener = entry("football-match");
  for (const close of [
    () => atlas.page.keyboard.press("Escape"),
    () => button(words.close).press("Enter"),
    () => button(words.close).click(),
  ]) {
    await opener.press("Enter");
    await card.locator("h2:focus").waitFor();
    // On to a region and back again: the way out is still the way in.
    await card.getByRole("link", { name: "北碚区" }).press("Enter");
    await atlas.page.getByRole("dialog", { name: "北碚区" }).locator("h2:focus").waitFor();
    await close();
    await card.waitFor({ state: "detached" });
    await atlas.page.locator(".entry:focus", { hasText: "绵碚足球交流赛" }).waitFor();
  }
});

atlasTest("the map opens a card, has the focus again, and a click beside it closes", async ({ atlas }) => {
  await atlas.travel("?camera=104,31.6,6.6");
  await expect.poll(() => atlas.camera()).toEqual(WHOLE);
  await atlas.idle();
  const { card } = panels(atlas);
  const { page } = atlas;
  const places = await mapPlaces(atlas, WHOLE);
  const seat = places.seat(510600);
  await page.mouse.click(seat.x, seat.y);
  await page
    .getByRole("dialog", { name: nameOf(510600) })
    .locator("h2:focus")
    .waitFor();
  await page.keyboard.press("Escape");
  await card.waitFor({ state: "detached" });
  await page.locator("#map-keys:focus").waitFor();

  await atlas.idle();
  await page.mouse.click(seat.x, seat.y);
  await card.waitFor();
  await atlas.idle();
  // Qinghai, where nothing is to be opened.
  const map = await page.locator(".map-canvas").boundingBox();
  await page.mouse.click((map?.x ?? 0) + 40, (map?.y ?? 0) + 90);
  await card.waitFor({ state: "detached" });
  await expect.poll(() => atlas.address).not.toHaveProperty("region");
});

atlasTest("hovering lights an entry wherever it is, choosing opens it", async ({ atlas }) => {
  const { card, entry } = panels(atlas);
  const { page } = atlas;
  const dot = page.locator('.timeline-dot[title="绵碚足球交流赛"]');
  await entry("football-match").hover();
  await expect.poll(() => dot.getAttribute("data-lit")).toBe("true");
  await dot.hover();
  await expect.poll(() => entry("football-match").getAttribute("data-lit")).toBe("true");
  await page.mouse.move(1000, 5);
  await expect.poll(() => entry("football-match").getAttribute("data-lit")).toBe("false");
  await entry("football-match").click();
  await page.getByRole("dialog", { name: "绵碚足球交流赛" }).waitFor();
  // The list has made room for the card.
  await page
    .locator('.entry[aria-current="true"]', { hasText: titleOf("football-match") })
    .waitFor({ state: "attached" });
  await page.locator("[aria-live=polite]", { hasText: "已打开绵碚足球交流赛" }).waitFor();
  await card.getByRole("link", { name: "北碚区" }).hover();
  await page
    .locator('.regions .region-button[data-lit="true"]', { hasText: "北碚区" })
    .waitFor({ state: "attached" });
});
