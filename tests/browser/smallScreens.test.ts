import { describe, expect } from "vitest";
import type { Selection } from "../../src/state/state.ts";
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

/** The points of some subjects that are outside of the map, or under its buttons or a sheet. */
async function unseen(atlas: AtlasPage, sheet: string, subjects: readonly Selection[]) {
  const [map, ...covers] = await Promise.all(
    [".map", ".toolbar", sheet].map(async (selector) => {
      const box = await atlas.page.locator(selector).boundingBox();
      if (!box) throw new Error(`There is no ${selector}.`);
      return ({ x, y }: { x: number; y: number }) =>
        x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
    }),
  );
  const places = await mapPlaces(atlas, await atlas.camera());
  return subjects
    .flatMap((subject) => places.subject(subject))
    .filter((at) => !map?.(at) || covers.some((covers) => covers(at)));
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
          expect(await unseen(atlas, ".card", [subject]), query).toEqual([]);
        }
    });

    atlasTest("a comparison leaves its areas in sight, and nothing is cut off", async ({ openAtlas }) => {
      const atlas = await openAtlas({ size: { width, height }, touch: true });
      for (const lang of ["zh", "en"])
        for (const compare of [[500109, 500118, 500115], [513200]]) {
          await atlas.travel(`?lang=${lang}&compare=${compare}`);
          await atlas.page.locator(".compare-table").first().waitFor();
          await atlas.idle();
          expect(await freeShare(atlas), `${compare}`).toBeGreaterThanOrEqual(0.399);
          expect(await lostText(atlas.page), `${compare}`).toEqual([]);
          const areas = compare.map((adcode) => ({ kind: "region", adcode }) as const);
          expect(await unseen(atlas, ".compare", areas), `${compare}`).toEqual([]);
        }
    });
  });
