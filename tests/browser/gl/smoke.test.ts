import { expect } from "vitest";
import type { AtlasPage } from "../support/atlasPage.ts";
import { atlasTest } from "../support/atlasTest.ts";
import { mapPlaces } from "../support/mapPlaces.ts";
import { openFile } from "../support/openFile.ts";
import { panels, titleOf } from "../support/panels.ts";

// Each feature once with MapLibre; all that it does is proved on the picture.

atlasTest("on a desk: buttons and keys move the map, and the address follows", async ({ openAtlas }) => {
  const atlas = await openAtlas({ gl: true });
  const { page } = atlas;
  const { button, words } = panels(atlas);
  const start = await atlas.camera();
  const zoom = async () => (await atlas.camera()).zoom;
  await button(words.viewCorridor).press("Enter");
  await expect.poll(zoom).toBeGreaterThan(start.zoom + 0.3);
  await expect.poll(() => atlas.address).toHaveProperty("camera");
  await page.locator("#map-keys").focus();
  await page.keyboard.press("0");
  await expect.poll(zoom).toBeCloseTo(start.zoom, 1);
  const { lon } = await atlas.camera();
  await page.keyboard.press("Shift+ArrowRight");
  await expect.poll(async () => (await atlas.camera()).lon).toBeGreaterThan(lon);
  await page.keyboard.press("+");
  await expect.poll(zoom).toBeCloseTo(start.zoom + 1, 1);
  await atlas.idle();
});

atlasTest("on a phone: a tap on several legs asks which", async ({ openAtlas }) => {
  const camera = { lon: 105.45, lat: 30.75, zoom: 7.4 };
  const atlas = await openAtlas({
    gl: true,
    touch: true,
    size: { width: 360, height: 640 },
    query: { camera: "105.45,30.75,7.4" },
  });
  const { x, y } = (await mapPlaces(atlas, camera)).leg("nature-education:500109");
  await atlas.page.touchscreen.tap(x, y);
  const list = atlas.page.getByRole("dialog", { name: panels(atlas).words.chooseStrand });
  await list.getByRole("button", { name: titleOf("nature-education") }).tap();
  await atlas.page.getByRole("dialog", { name: titleOf("nature-education") }).waitFor();
});

atlasTest("the one file, from a disk: MapLibre writes in the site's own type", async ({ browser }) => {
  const look = async ({ page }: AtlasPage) => {
    const loaded = await page.evaluate(() =>
      [...document.fonts].filter(({ status }) => status === "loaded").map(({ family }) => family),
    );
    expect(loaded).toEqual(expect.arrayContaining(["Mianyu Serif", "Mianyu Sans"]));
    // MapLibre draws each family's letters with a font of its own name.
    expect(loaded.filter((family) => family.startsWith("maplibre-gl"))).not.toEqual([]);
  };
  await openFile(browser, "", look, true);
});
