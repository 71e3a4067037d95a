import { describe, expect } from "vitest";
import type { AtlasPage } from "./support/atlasPage.ts";
import { atlasTest } from "./support/atlasTest.ts";
import { lostText } from "./support/lostText.ts";
import { mapPlaces } from "./support/mapPlaces.ts";

const SUBJECTS = [
  { query: "region=500109", subject: { kind: "region", adcode: 500109 } },
  { query: "region=513200", subject: { kind: "region", adcode: 513200 } },
  { query: "partnership=football-match", subject: { kind: "partnership", id: "football-match" } },
  {
    query: "partnership=fujiang-services-agreement",
    subject: { kind: "partnership", id: "fujiang-services-agreement" },
  },
] as const;

/** The share of the screen's height in which the map is free, over its whole width. */
function freeShare({ page }: AtlasPage): Promise<number> {
  return page.evaluate(() => {
    const map = document.querySelector(".map")?.getBoundingClientRect();
    if (!map) return 0;
    const covers = [...document.querySelectorAll("[data-covers-map]")]
      .filter((cover) => cover.checkVisibility({ visibilityProperty: true }))
      .map((cover) => cover.getBoundingClientRect())
      .filter(({ left, right }) => left <= map.left && right >= map.right);
    return (Math.min(map.bottom, ...covers.map(({ top }) => top)) - map.top) / innerHeight;
  });
}

for (const [width, height] of [
  [390, 844],
  [360, 640],
  [844, 390],
  [640, 360],
] as const)
  describe(`${width} × ${height}`, () => {
    atlasTest("the map keeps 40 % of the height, however far the list is pulled", async ({ openAtlas }) => {
      const atlas = await openAtlas({ size: { width, height }, touch: true });
      const handle = atlas.page.locator(".sheet-handle");
      const keys = (await handle.isVisible()) ? ["Home", "ArrowUp", "End"] : [];
      expect(await freeShare(atlas)).toBeGreaterThanOrEqual(0.4);
      for (const key of keys) {
        await handle.press(key);
        await atlas.idle();
        expect(await freeShare(atlas), key).toBeGreaterThanOrEqual(0.399);
      }
    });

    atlasTest("a popup leaves its subject in sight, and nothing is cut off", async ({ openAtlas }) => {
      const atlas = await openAtlas({ size: { width, height }, touch: true });
      for (const lang of ["zh", "en"])
        for (const { query, subject } of SUBJECTS) {
          await atlas.travel(`?lang=${lang}&${query}`);
          await atlas.page.locator(".card").waitFor();
          await atlas.idle();
          expect(await freeShare(atlas), query).toBeGreaterThanOrEqual(0.4);
          expect(await lostText(atlas.page), query).toEqual([]);
          const card = await atlas.page.locator(".card").boundingBox();
          const map = await atlas.page.locator(".map").boundingBox();
          if (!card || !map) throw new Error("Something is missing.");
          const places = await mapPlaces(atlas, await atlas.camera());
          const isIn = (box: typeof card, { x, y }: { x: number; y: number }) =>
            x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
          const unseen = places.subject(subject).filter((at) => !isIn(map, at) || isIn(card, at));
          expect(unseen, query).toEqual([]);
        }
    });
  });
