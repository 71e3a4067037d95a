import { expect } from "vitest";
import { MAPLIBRE } from "./support/atlasPage.ts";
import { atlasTest } from "./support/atlasTest.ts";
import { mapPlaces } from "./support/mapPlaces.ts";
import { panels, titleOf } from "./support/panels.ts";

const AT_CORRIDOR = { camera: "105.9,30.4,7.9" };
const CORRIDOR = { lon: 105.9, lat: 30.4, zoom: 7.9 };

atlasTest("without WebGL the picture is the map, and a quiet line says why", async ({ openAtlas }) => {
  const atlas = await openAtlas({ lang: "en", webgl: false });
  const { page } = atlas;
  const { entries, words, button } = panels(atlas, "en");
  await page.getByText(words.mapState.unsupported).waitFor();
  expect(await entries.count()).toBe(11);
  const { x, y } = (await mapPlaces(atlas, await atlas.camera())).region(513200);
  await page.mouse.click(x, y);
  await page.getByRole("dialog", { name: "Aba" }).waitFor();
  await page.keyboard.press("Escape");
  await atlas.idle();
  const whole = await atlas.camera();
  await button(words.zoomIn).click();
  await atlas.idle();
  expect((await atlas.camera()).zoom).toBeCloseTo(whole.zoom + 1, 6);
  await button(words.viewCorridor).click();
  await atlas.idle();
  expect((await atlas.camera()).lon).toBeGreaterThan(whole.lon);
  await button(words.viewAll).click();
  await atlas.idle();
  expect((await atlas.camera()).zoom).toBeCloseTo(whole.zoom, 6);
});

atlasTest("a part that does not arrive is tried again, by itself and by a button", async ({ openAtlas }) => {
  const atlas = await openAtlas({ held: true, allow: /ERR_FAILED|Failed to load/ });
  const { page } = atlas;
  const { words, button } = panels(atlas);
  let tries = 0;
  await page.route(MAPLIBRE, (route) => {
    tries++;
    return route.abort();
  });
  await page.reload();
  for (const count of [1, 2, 3]) {
    await expect.poll(() => tries).toBeGreaterThanOrEqual(count);
    // It waits, unless the network comes back.
    await page.evaluate(() => dispatchEvent(new Event("online")));
  }
  await page.getByText(words.mapState.failed).waitFor();
  expect(tries).toBeGreaterThanOrEqual(4);
  const { x, y } = (await mapPlaces(atlas, await atlas.camera())).region(513200);
  await page.mouse.click(x, y);
  await page.getByRole("dialog", { name: "阿坝州" }).waitFor();
  await page.unroute(MAPLIBRE);
  await button(words.retry).click();
  await atlas.mapIs("idle");
  await page.getByText(words.mapState.failed).waitFor({ state: "detached" });
});

atlasTest("a page that is older than the site asks to be loaded again", async ({ openAtlas }) => {
  const atlas = await openAtlas({ held: true, allow: /404|Failed to load/ });
  const { page } = atlas;
  const { words, button } = panels(atlas);
  await page.route(MAPLIBRE, (route) => route.fulfill({ status: 404 }));
  await page.reload();
  await page.route(new URL(page.url()).href, async (route) => {
    if (route.request().resourceType() === "document") return route.continue();
    const answer = await route.fetch();
    return route.fulfill({ response: answer, body: (await answer.text()).replace(/index-/, "index-newer") });
  });
  await page.getByText(words.mapState.outdated).waitFor();
  await page.unroute(MAPLIBRE);
  await button(words.reload).click();
  await atlas.mapIs("idle");
});

atlasTest("while the context is lost the picture is the map, at the same place", async ({ openAtlas }) => {
  const atlas = await openAtlas({ query: AT_CORRIDOR });
  const { page } = atlas;
  const { words } = panels(atlas);
  const giveBack = await atlas.loseContext();
  await atlas.mapIs("lost");
  await page.getByText(words.mapState.lost).waitFor();
  expect(await atlas.camera()).toEqual(CORRIDOR);
  const { x, y } = (await mapPlaces(atlas, CORRIDOR)).leg("yongchuan-matchmaking:500118");
  await page.mouse.click(x, y);
  await page.getByRole("dialog", { name: titleOf("yongchuan-matchmaking") }).waitFor();
  await giveBack();
  await atlas.mapIs("idle");
  expect(await page.locator(".picture").count()).toBe(0);
  await expect.poll(() => atlas.address).toMatchObject({ partnership: "yongchuan-matchmaking" });
});

atlasTest("who saves data gets MapLibre with the first wish to zoom", async ({ openAtlas }) => {
  const atlas = await openAtlas({ saveData: true });
  const { page } = atlas;
  const { words, button } = panels(atlas);
  const asked: string[] = [];
  page.on("request", (request) => {
    if (MAPLIBRE.test(request.url())) asked.push(request.url());
  });
  const { x, y } = (await mapPlaces(atlas, await atlas.camera())).region(513200);
  await page.mouse.click(x, y);
  await page.getByRole("dialog", { name: "阿坝州" }).waitFor();
  await atlas.idle();
  expect(asked).toEqual([]);
  const { zoom } = await atlas.camera();
  await button(words.zoomIn).click();
  await atlas.mapIs("idle");
  expect(new Set(asked).size).toBe(1);
  expect((await atlas.camera()).zoom).toBeCloseTo(zoom + 1, 4);
});
