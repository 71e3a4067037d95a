import { describe, expect } from "vitest";
import { realAtlas } from "../../support/realAtlas.ts";
import { answers } from "../support/answers.ts";
import type { AtlasPage } from "../support/atlasPage.ts";
import { atlasTest } from "../support/atlasTest.ts";
import { axeFaults } from "../support/axeFaults.ts";
import { furtherFonts } from "../support/furtherFonts.ts";
import { layoutShift } from "../support/layoutShift.ts";
import { mapPlaces } from "../support/mapPlaces.ts";
import { paintedShare } from "../support/paintedShare.ts";
import { panels, titleOf } from "../support/panels.ts";
import { shiftsBetween } from "../support/shiftsBetween.ts";

const AT_CORRIDOR = { camera: "105.9,30.4,7.9" };

/** Lets MapLibre come, and says by how many pixels each name in sight is moved then. */
async function shiftsOfNames(atlas: AtlasPage): Promise<[x: number, y: number][]> {
  const { page } = atlas;
  await page.evaluate(() => document.fonts.ready);
  const names = await page.locator('.picture [data-layer="names"] > g').all();
  expect(names).toHaveLength(realAtlas().jurisdictions.size);
  const boxes = await Promise.all(names.map((name) => name.boundingBox()));
  const { width: across = 0, height: down = 0 } = page.viewportSize() ?? {};
  const places = boxes.flatMap((box) => {
    const { x = 0, y = 0, width = 0, height = 0 } = box ?? {};
    const isInSight = x > 0 && y > 0 && x + width < across && y + height < down;
    const place = { x: Math.floor(x), y: Math.floor(y), width: Math.ceil(width), height: Math.ceil(height) };
    return isInSight ? [place] : [];
  });
  expect(places.length).toBeGreaterThan(5);
  const before = await page.screenshot();
  await atlas.letMapCome();
  return shiftsBetween(page, before, await page.screenshot(), places);
}

/** CSS px. */
const STAYS = 1;
const most = (shifts: [x: number, y: number][]) => Math.max(...shifts.flat().map(Math.abs));

describe("when MapLibre takes over", () => {
  atlasTest(
    "nothing moves, what is open and lit stays, and it answers as the picture did",
    async ({ openAtlas }) => {
      const atlas = await openAtlas({ anew: true, query: { ...AT_CORRIDOR, region: "500109" } });
      const { page } = atlas;
      // One of what is open, so it is not under the card.
      const { x, y } = (await mapPlaces(atlas, await atlas.camera())).leg("investment-agreement:500109");
      await page.mouse.move(x, y);
      await page.locator(".tooltip", { hasText: titleOf("investment-agreement") }).waitFor();
      await page.locator("#map-keys").focus();
      await atlas.idle();
      const before = await atlas.camera();
      expect(most(await shiftsOfNames(atlas))).toBeLessThanOrEqual(STAYS);
      expect(await page.locator(".picture").count()).toBe(0);
      expect(await atlas.camera()).toEqual(before);
      await expect.poll(() => atlas.address).toEqual({ ...AT_CORRIDOR, region: "500109" });
      await page.getByRole("dialog", { name: "北碚区" }).waitFor();
      expect(await page.locator(".tooltip", { hasText: titleOf("investment-agreement") }).count()).toBe(1);
      expect(await page.locator("#map-keys:focus").count()).toBe(1);
      // Lit in both.
      expect(await paintedShare(page, { x, y }, "industry")).toBeGreaterThan(0.02);
      expect(await layoutShift(page)).toBeLessThan(0.02);
      expect(await axeFaults(page)).toEqual([]);

      await page.keyboard.press("Escape");
      await panels(atlas).card.waitFor({ state: "detached" });
      await atlas.idle();
      await answers(atlas);
    },
  );

  atlasTest(
    "it goes on from where wheel and drag have led the picture, and needs no further font",
    async ({ openAtlas }) => {
      const atlas = await openAtlas({ motion: true, lang: "en" });
      const { page } = atlas;
      const before = await atlas.camera();
      await page.mouse.move(900, 400);
      await page.mouse.wheel(0, -100);
      await expect.poll(async () => (await atlas.camera()).zoom).toBeGreaterThan(before.zoom + 0.05);
      await atlas.idle();
      const zoomed = await atlas.camera();
      await page.mouse.down();
      await page.mouse.move(800, 350, { steps: 4 });
      await page.mouse.up();
      await atlas.idle();
      const moved = await atlas.camera();
      expect(moved.lon).toBeGreaterThan(zoomed.lon);
      expect(moved.zoom).toBe(zoomed.zoom);
      // It was no click.
      expect(await panels(atlas).card.count()).toBe(0);
      await page.mouse.move(0, 0);
      expect(most(await shiftsOfNames(atlas))).toBeLessThanOrEqual(STAYS);
      expect(await furtherFonts(page)).toEqual([]);
      const after = await atlas.camera();
      for (const part of ["lon", "lat", "zoom"] as const) expect(after[part]).toBeCloseTo(moved[part], 6);
    },
  );
});
