import { expect } from "vitest";
import { MAPLIBRE } from "../support/atlasPage.ts";
import { atlasTest } from "../support/atlasTest.ts";
import { mapPlaces } from "../support/mapPlaces.ts";
import { panels } from "../support/panels.ts";

atlasTest("a part that does not arrive is tried again, by itself and by a button", async ({ openAtlas }) => {
  const atlas = await openAtlas({ allow: /ERR_FAILED|Failed to load/ });
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
  const atlas = await openAtlas({ allow: /404|Failed to load/ });
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
