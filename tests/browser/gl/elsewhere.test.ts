import { expect } from "vitest";
import { placesOn } from "../../support/placesOn.ts";
import { WORDS } from "../../support/realEdition.ts";
import { scrollsWithFinger } from "../support/articleScrolls.ts";
import { articleTest, mapIdle } from "../support/articleTest.ts";
import { atlasTest } from "../support/atlasTest.ts";
import { mapElement } from "../support/mapElement.ts";
import { openFile } from "../support/openFile.ts";
import { titleOf } from "../support/panels.ts";

articleTest(
  "in an article on a phone: one finger scrolls, two move the map that MapLibre draws, and a tap on several legs asks which",
  async ({ openArticle }) => {
    const touch = { hasTouch: true, isMobile: true };
    const { page, map } = await openArticle(360, mapElement('lang="en"'), { gl: true, ...touch });
    await scrollsWithFinger({ page, map });
    await mapIdle(page);
    const box = await map.locator(".map-canvas").boundingBox();
    if (!box) throw new Error("The article has no map.");
    const camera = await map.locator(".map-canvas").getAttribute("data-camera");
    const [lon = Number.NaN, lat = Number.NaN, zoom = Number.NaN] = (camera ?? "").split(",").map(Number);
    const { x, y } = placesOn(box, { lon, lat, zoom }).leg("nature-education:500109");
    await page.touchscreen.tap(x, y);
    const title = titleOf("nature-education", "en");
    const list = map.getByRole("dialog", { name: WORDS.en.chooseStrand });
    await list.getByRole("button", { name: title }).tap();
    await map.getByRole("dialog", { name: title }).waitFor();
  },
);

atlasTest("the one file, from a disk: MapLibre writes in the site's own type", async ({ browser }) => {
  await openFile(
    browser,
    "",
    async ({ page }) => {
      const loaded = await page.evaluate(() =>
        [...document.fonts].filter(({ status }) => status === "loaded").map(({ family }) => family),
      );
      expect(loaded).toEqual(expect.arrayContaining(["Mianyu Serif", "Mianyu Sans"]));
      // MapLibre draws each family's letters with a font of its own name.
      expect(loaded.filter((family) => family.startsWith("maplibre-gl"))).not.toEqual([]);
    },
    true,
  );
});
