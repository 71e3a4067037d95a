import { describe, expect } from "vitest";
import type { AtlasPage } from "./support/atlasPage.ts";
import { atlasTest } from "./support/atlasTest.ts";
import { mapPlaces } from "./support/mapPlaces.ts";
import { paintedShare } from "./support/paintedShare.ts";
import { panels, titleOf } from "./support/panels.ts";
import { numberIn } from "./support/pictureParts.ts";
import { shiftsBetween } from "./support/shiftsBetween.ts";

const AT_CORRIDOR = { camera: "105.9,30.4,7.9" };
const LEG = "yongchuan-matchmaking:500118";

/** What `counted` puts into the page. */
interface Watched {
  calls: { name: string; at: number }[];
  unwatched: typeof setTimeout;
}

/** Whatever draws the map, it must do this. */
async function answers(atlas: AtlasPage) {
  const { page } = atlas;
  const { card, toggle, words } = panels(atlas);
  const { x, y } = (await mapPlaces(atlas, await atlas.camera())).leg(LEG);
  await page.mouse.move(x, y);
  await page.locator(".tooltip", { hasText: titleOf("yongchuan-matchmaking") }).waitFor();
  await page.locator('.entry[data-lit="true"]', { hasText: titleOf("yongchuan-matchmaking") }).waitFor();
  // The press gives the map the focus, and puts nothing out.
  await page.mouse.down();
  expect(await page.locator('.entry[data-lit="true"]').count()).toBe(1);
  await page.mouse.up();
  await page.getByRole("dialog", { name: titleOf("yongchuan-matchmaking") }).waitFor();
  await page.keyboard.press("Escape");
  await card.waitFor({ state: "detached" });
  await atlas.idle();
  const at = (await mapPlaces(atlas, await atlas.camera())).leg(LEG);
  expect(await paintedShare(page, at, "industry")).toBeGreaterThan(0.02);
  await toggle("industry").uncheck();
  await page.getByText(words.shown(8, 11)).first().waitFor();
  await atlas.idle();
  expect(await paintedShare(page, at, "industry")).toBe(0);
  await toggle("industry").check();
}

describe("before MapLibre has arrived the picture", () => {
  atlasTest("answers to the pointer and to the filter", async ({ openAtlas }) => {
    await answers(await openAtlas({ query: AT_CORRIDOR }));
  });

  atlasTest("numbers what is compared, and a tap on several strands asks which", async ({ openAtlas }) => {
    const atlas = await openAtlas({ query: { compare: "500109,500118" } });
    await expect.poll(() => numberIn(atlas.page)).toEqual(["1", "2"]);
    const phone = await openAtlas({
      touch: true,
      size: { width: 390, height: 844 },
      query: { camera: "105.7,30.9,8.6" },
    });
    const places = await mapPlaces(phone, { lon: 105.7, lat: 30.9, zoom: 8.6 });
    const { x, y } = places.leg("football-match:500109");
    await phone.page.touchscreen.tap(x, y);
    await phone.page.getByRole("dialog", { name: panels(phone).words.chooseStrand }).waitFor();
  });

  atlasTest("goes with wheel and drag, and MapLibre takes over from there", async ({ openAtlas }) => {
    const atlas = await openAtlas({ motion: true });
    const { page } = atlas;
    const before = await atlas.camera();
    await page.mouse.move(900, 400);
    await page.mouse.wheel(0, -400);
    await expect.poll(async () => (await atlas.camera()).zoom).toBeGreaterThan(before.zoom + 0.3);
    const zoomed = await atlas.camera();
    await page.mouse.down();
    await page.mouse.move(800, 350, { steps: 4 });
    await page.mouse.up();
    await atlas.idle();
    const moved = await atlas.camera();
    expect(moved.lon).toBeGreaterThan(zoomed.lon);
    expect(moved.zoom).toBe(zoomed.zoom);
    // It was no click.
    await expect.poll(() => atlas.address).not.toHaveProperty("region");
    await atlas.letMapCome();
    const after = await atlas.camera();
    for (const part of ["lon", "lat", "zoom"] as const) expect(after[part]).toBeCloseTo(moved[part], 6);
  });
});

describe("when MapLibre takes over", () => {
  atlasTest("it answers as the picture did", async ({ openAtlas }) => {
    const atlas = await openAtlas({ query: AT_CORRIDOR });
    await atlas.letMapCome();
    await answers(atlas);
  });

  atlasTest("what is open and lit stays, and so does the camera", async ({ openAtlas }) => {
    const atlas = await openAtlas({ query: { ...AT_CORRIDOR, region: "500109" } });
    const { page } = atlas;
    // One of what is open, so it is not under the card.
    const { x, y } = (await mapPlaces(atlas, await atlas.camera())).leg("investment-agreement:500109");
    await page.mouse.move(x, y);
    await page.locator(".tooltip", { hasText: titleOf("investment-agreement") }).waitFor();
    await page.locator("#map-keys").focus();
    await atlas.idle();
    const before = await atlas.camera();
    await atlas.letMapCome();
    expect(await page.locator(".picture").count()).toBe(0);
    expect(await atlas.camera()).toEqual(before);
    await expect.poll(() => atlas.address).toEqual({ ...AT_CORRIDOR, region: "500109" });
    await page.getByRole("dialog", { name: "北碚区" }).waitFor();
    expect(await page.locator(".tooltip", { hasText: titleOf("investment-agreement") }).count()).toBe(1);
    expect(await page.locator("#map-keys:focus").count()).toBe(1);
    // Lit in both.
    expect(await paintedShare(page, { x, y }, "industry")).toBeGreaterThan(0.02);
  });

  for (const lang of ["zh", "en"] as const)
    atlasTest(`no name moves by more than a pixel: ${lang}`, async ({ openAtlas }) => {
      const atlas = await openAtlas({ lang });
      const { page } = atlas;
      await page.evaluate(() => document.fonts.ready);
      const names = await page.locator('.picture [data-layer="names"] > g').all();
      expect(names).toHaveLength(14);
      const boxes = await Promise.all(names.map((name) => name.boundingBox()));
      const places = boxes.map((box) => {
        const { x = 0, y = 0, width = 0, height = 0 } = box ?? {};
        return { x: Math.floor(x), y: Math.floor(y), width: Math.ceil(width), height: Math.ceil(height) };
      });
      const before = await page.screenshot();
      await atlas.letMapCome();
      const shifts = await shiftsBetween(page, before, await page.screenshot(), places);
      expect(shifts).toHaveLength(names.length);
      expect(Math.max(...shifts.flat().map(Math.abs))).toBeLessThanOrEqual(1);
    });
});

atlasTest("nothing happens while nobody does anything: no frame, no timer", async ({ openAtlas }) => {
  const atlas = await openAtlas({ counted: true });
  for (const renderer of ["MapLibre", "picture"]) {
    if (renderer === "picture") {
      await atlas.loseContext();
      await atlas.mapIs("lost");
    }
    const heard = await atlas.page.evaluate(
      () =>
        new Promise<string[]>((resolve) => {
          const { calls, unwatched } = globalThis as unknown as Watched;
          // What has just come settles; then a second is looked at.
          const begin = performance.now() + 500;
          unwatched(() => resolve(calls.filter(({ at }) => at > begin).map(({ name }) => name)), 1500);
        }),
    );
    expect(heard, renderer).toEqual([]);
  }
});
