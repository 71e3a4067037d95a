import { expect } from "vitest";
import { MAPLIBRE } from "../support/atlasPage.ts";
import { atlasTest } from "../support/atlasTest.ts";
import { mapPlaces } from "../support/mapPlaces.ts";
import { panels } from "../support/panels.ts";

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
