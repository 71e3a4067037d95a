import { expect } from "vitest";
import { partnershipsOf } from "../../src/atlas/queries/queries.ts";
import { boxOf, grow, holds, sharedArea } from "../../src/geometry/box.ts";
import { project } from "../../src/geometry/camera/fitCamera.ts";
import { toWorld, worldSize } from "../../src/geometry/mercator.ts";
import { realAtlas } from "../support/realAtlas.ts";
import { atlasTest } from "./support/atlasTest.ts";
import { panels, titleOf } from "./support/panels.ts";

const content = realAtlas();
const { jurisdictions, partnerships } = content;
atlasTest(
  "a region's address opens its card, with its partnerships in order of date",
  async ({ openAtlas }) => {
    const atlas = await openAtlas({ anew: true, query: { region: "500109" } });
    const { card } = panels(atlas);
    const own = partnershipsOf(content, 500109).map(({ id }) => titleOf(id));
    await expect.poll(() => card.locator(".card-entry > span:nth-of-type(2)").allTextContents()).toEqual(own);
    // A page that opens takes nobody's focus.
    expect(await card.locator(":focus").count()).toBe(0);
  },
);

atlasTest("a partnership's address opens one card, with its participants", async ({ openAtlas }) => {
  const atlas = await openAtlas({ query: { partnership: "fujiang-services-agreement" } });
  const { card } = panels(atlas);
  await card.waitFor();
  expect(await atlas.page.getByRole("dialog").count()).toBe(1);
  const nine = [...jurisdictions.values()].filter(({ membership }) => /^(hub|basin)$/.test(membership));
  const named = await card.locator(".region-button").allTextContents();
  expect(named.sort()).toEqual(nine.map(({ name }) => name.short.zh).sort());
});

atlasTest("Back and Forward go through what was open", async ({ atlas }) => {
  const { card, button, words } = panels(atlas);
  const { page } = atlas;
  const dialog = (name: string) => page.getByRole("dialog", { name }).waitFor();
  await page
    .locator(".regions")
    .getByRole("link", { name: /^北碚区/ })
    .click();
  await dialog("北碚区");
  await expect.poll(() => atlas.address).toEqual({ region: "500109" });
  await card.getByRole("link", { name: "绵碚足球交流赛" }).click();
  await dialog("绵碚足球交流赛");
  await expect.poll(() => atlas.address).toMatchObject({ partnership: "football-match" });
  await button(words.close).click();
  await card.waitFor({ state: "detached" });
  // It is written a frame after it is seen; no reader goes back before.
  await expect.poll(() => atlas.address).toEqual({});

  await page.goBack();
  await dialog("绵碚足球交流赛");
  await page.goBack();
  await dialog("北碚区");
  await expect.poll(() => page.title()).toContain("北碚区");
  await page.goBack();
  await card.waitFor({ state: "detached" });
  await expect.poll(() => atlas.address).toEqual({});
  await page.goForward();
  await dialog("北碚区");
  await page.goForward();
  await dialog("绵碚足球交流赛");
  await page.goForward();
  await card.waitFor({ state: "detached" });
});

atlasTest("what an address cannot mean is said and left out, and may be put away", async ({ openAtlas }) => {
  const atlas = await openAtlas({
    query: { region: "999999", lang: "xx", from: "2025-13", camera: "-180,85,0", utm_source: "paper" },
  });
  const { page } = atlas;
  const { words, passing, toggle } = panels(atlas);
  const note = page.locator(".note");
  for (const [key, value] of [
    ["region", "999999"],
    ["lang", "xx"],
    ["from", "2025-13"],
  ] as const)
    await note.getByText(words.dropped(key, value)).waitFor();
  expect(await note.textContent()).not.toContain("utm_source");
  await expect.poll(passing).toHaveLength(partnerships.length);

  await note.getByRole("button", { name: words.dismiss }).click();
  await note.waitFor({ state: "detached" });
  await toggle("culture").uncheck();
  await expect
    .poll(() => atlas.address)
    .toEqual({
      themes: "industry,livelihood",
      camera: "-180,85,0",
      utm_source: "paper",
    });
});

atlasTest("opens with any address", async ({ atlas }) => {
  const { page } = atlas;
  for (const query of [
    "partnership=<script>alert(1)</script>",
    "region=500109&partnership=football-match",
    "from=2025-11&to=2025-09",
    "themes=culture,culture",
    "camera=104,31.6,99",
    "lang=%",
  ]) {
    await atlas.travel(`?${query}`);
    await page.locator(".note").waitFor();
    await expect.poll(() => panels(atlas).entries.count()).toBe(partnerships.length);
    await atlas.travel("?");
    await page.locator(".note").waitFor({ state: "detached" });
  }
});

atlasTest(
  "a part of the ground, as the code of a sheet has it, is all in sight beside the card in every window",
  async ({ openAtlas }) => {
    const query = { region: "500109", camera: "104.6,29.6,106.8,31.6" };
    const corners = [
      [104.6, 31.6],
      [106.8, 29.6],
    ].map(toWorld);
    for (const opening of [
      { size: { width: 1440, height: 900 } },
      { size: { width: 390, height: 844 }, touch: true },
    ]) {
      const atlas = await openAtlas({ ...opening, anew: true, query });
      const { card } = panels(atlas);
      await card.waitFor();
      await atlas.idle();
      const isInSight = async () => {
        const [map, over] = [await atlas.page.locator(".map-canvas").boundingBox(), await card.boundingBox()];
        const { lon, lat, zoom } = await atlas.camera();
        const view = { centre: toWorld([lon, lat]), worldSize: worldSize(zoom) };
        if (!map || !over) return false;
        const cover = {
          left: over.x - map.x,
          top: over.y - map.y,
          right: over.x + over.width - map.x,
          bottom: over.y + over.height - map.y,
        };
        const seen = corners.map((corner) => project(view, { ...map, covers: [] }, corner));
        const shown = boxOf(seen);
        return (
          seen.every((at) => holds(grow({ left: 0, top: 0, right: map.width, bottom: map.height }, 1), at)) &&
          sharedArea(grow(shown, -1), cover) === 0
        );
      };
      await expect.poll(isInSight).toBe(true);
      expect(atlas.address).toMatchObject(query);
    }
  },
);
