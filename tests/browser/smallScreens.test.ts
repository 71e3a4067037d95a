import { describe, expect } from "vitest";
import type { AtlasPage } from "./support/atlasPage.ts";
import { atlasTest } from "./support/atlasTest.ts";
import { hiddenPoints } from "./support/hiddenPoints.ts";
import { lostText } from "./support/lostText.ts";
import { someSubjects } from "./support/subjects.ts";

const SUBJECTS = someSubjects(
  "region=500109",
  "region=513200",
  "partnership=football-match",
  "partnership=fujiang-services-agreement",
);

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

describe("the map keeps 40 % of the height unless the list is pulled over it, and what is open leaves its subjects in sight and all text whole", () => {
  // English takes more room.
  for (const [width, height, lang] of [
    [390, 844, "zh"],
    [360, 640, "en"],
    [844, 390, "zh"],
    [640, 360, "en"],
  ] as const)
    atlasTest(`${width} × ${height}, ${lang}`, async ({ openAtlas }) => {
      const atlas = await openAtlas({ size: { width, height }, touch: true });
      const { page } = atlas;
      const handle = page.locator(".drawer-handle");
      const keys = (await handle.isVisible()) ? ["ArrowUp", "Home"] : [];
      expect(await freeShare(atlas)).toBeGreaterThanOrEqual(0.4);
      for (const key of keys) {
        await handle.press(key);
        await atlas.idle();
        expect(await freeShare(atlas), key).toBeGreaterThanOrEqual(0.399);
      }

      for (const { query, selection, name } of SUBJECTS) {
        await atlas.travel(`?lang=${lang}&${query}`);
        await page.getByRole("dialog", { name: name[lang] }).waitFor();
        await atlas.idle();
        expect(await freeShare(atlas), query).toBeGreaterThanOrEqual(0.4);
        expect(await lostText(page), query).toEqual([]);
        expect(await hiddenPoints(atlas, [".toolbar", ".card"], [selection]), query).toEqual([]);
      }
      for (const compare of [[500109, 500118, 500115], [513200]]) {
        await atlas.travel(`?lang=${lang}&compare=${compare}`);
        await expect
          .poll(() => page.locator(".compare-table").first().locator(".compare-head").count())
          .toBe(compare.length);
        await atlas.idle();
        expect(await freeShare(atlas), `${compare}`).toBeGreaterThanOrEqual(0.399);
        expect(await lostText(page), `${compare}`).toEqual([]);
        const areas = compare.map((adcode) => ({ kind: "region", adcode }) as const);
        expect(await hiddenPoints(atlas, [".toolbar", ".compare"], areas), `${compare}`).toEqual([]);
      }
    });
});

atlasTest("a phone that lies on its side has its buttons in one row", async ({ openAtlas }) => {
  for (const lang of ["zh", "en"]) {
    const { page } = await openAtlas({ size: { width: 667, height: 375 }, query: { lang } });
    const tops = await page
      .locator(".toolbar .map-button")
      .evaluateAll((buttons) =>
        buttons.filter((one) => one.checkVisibility()).map((one) => one.getBoundingClientRect().top),
      );
    expect(tops.length).toBeGreaterThan(4);
    expect(new Set(tops).size, lang).toBe(1);
  }
});
