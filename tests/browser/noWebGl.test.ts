import { expect } from "vitest";
import { realAtlas } from "../support/realAtlas.ts";
import { atlasTest } from "./support/atlasTest.ts";
import { mapPlaces } from "./support/mapPlaces.ts";
import { panels } from "./support/panels.ts";

atlasTest("without WebGL the picture is the map, and a quiet line says why", async ({ openAtlas }) => {
  const atlas = await openAtlas({ lang: "en", webgl: false });
  const { page } = atlas;
  const { entries, words, button } = panels(atlas, "en");
  await page.getByText(words.mapState.unsupported).waitFor();
  await expect.poll(() => entries.count()).toBe(realAtlas().partnerships.length);
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
