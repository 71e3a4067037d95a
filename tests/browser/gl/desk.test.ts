import { describe, expect } from "vitest";
import { realAtlas } from "../../support/realAtlas.ts";
import { EDITION } from "../../support/realEdition.ts";
import { answers } from "../support/answers.ts";
import type { AtlasPage } from "../support/atlasPage.ts";
import { atlasTest } from "../support/atlasTest.ts";
import { axeFaults } from "../support/axeFaults.ts";
import { furtherFonts } from "../support/furtherFonts.ts";
import { hiddenPoints } from "../support/hiddenPoints.ts";
import { layoutShift } from "../support/layoutShift.ts";
import { CORRIDOR, eachLegInSight, mapAt, WHOLE } from "../support/mapAt.ts";
import { mapPlaces } from "../support/mapPlaces.ts";
import { paintedShare, paintedShares } from "../support/paintedShare.ts";
import { panels, titleOf } from "../support/panels.ts";
import { shiftsBetween } from "../support/shiftsBetween.ts";
import { someSubjects } from "../support/subjects.ts";

// Each feature once with MapLibre; all that it does is proved on the picture. It takes a quarter of a minute to come: the
// first test brings it, and the others are led to the same page.

const { jurisdictions } = realAtlas();
const nameOf = (adcode: number) => jurisdictions.get(adcode)?.name.short.zh ?? "";
const MATCHMAKING = "yongchuan-matchmaking";
const INVESTMENT = "investment-agreement";
const AT_CORRIDOR = { camera: "105.9,30.4,7.9" };

const glTest = atlasTest.extend("atlas", ({ openAtlas }) => openAtlas({ gl: true }));

/** Lets MapLibre take over from the picture, and says by how many pixels that moves each name in sight. */
async function shiftsOfNames({ page }: AtlasPage, takeOver: () => Promise<void>) {
  await page.evaluate(() => document.fonts.ready);
  const names = await page.locator('.picture [data-layer="names"] > g').all();
  // Of those that are not concerned in what is chosen, one without room is left out.
  expect(names.length).toBeGreaterThan(jurisdictions.size / 2);
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
  await takeOver();
  return shiftsBetween(page, before, await page.screenshot(), places);
}

/** CSS px. */
const STAYS = 1;
const most = (shifts: [x: number, y: number][]) => Math.max(...shifts.flat().map(Math.abs));

/** What the page asks for while nobody does anything: once all has come, and has settled, a second is looked at. */
async function askedAtRest({ page }: AtlasPage): Promise<string[]> {
  // What prints comes last, when the page has been quiet.
  await page.locator('html[data-print="sheet"]').waitFor({ state: "attached" });
  return page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const names = ["requestAnimationFrame", "setTimeout", "setInterval", "requestIdleCallback"] as const;
        const asked: string[] = [];
        const own = Object.fromEntries(names.map((name) => [name, globalThis[name]]));
        const { setTimeout: wait } = globalThis;
        const begin = performance.now() + 500;
        for (const name of names)
          Object.assign(globalThis, {
            [name](...rest: unknown[]) {
              if (performance.now() > begin) asked.push(name);
              return Reflect.apply(own[name] as typeof setTimeout, globalThis, rest);
            },
          });
        wait(() => {
          Object.assign(globalThis, own);
          resolve(asked);
        }, 1500);
      }),
  );
}

describe("when MapLibre takes over", () => {
  atlasTest(
    "it goes on from where wheel and drag have led the picture; nothing moves, what is lit stays, and no further font is needed",
    async ({ openAtlas }) => {
      const atlas = await openAtlas({
        motion: true,
        lang: "en",
        // What may be printed is asked for when nobody waits, and its fonts with it.
        before: (page) => page.route(/\/printing-[\w-]+\.js$/, () => {}),
      });
      const { page } = atlas;
      const { card } = panels(atlas, "en");
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
      expect(await card.count()).toBe(0);

      const { x, y } = (await mapPlaces(atlas, moved)).leg(`${INVESTMENT}:500109`);
      await page.mouse.move(x, y);
      await page.locator(".tooltip", { hasText: titleOf(INVESTMENT, "en") }).waitFor();
      await page.locator("#map-keys").focus();
      const { address } = atlas;
      expect(most(await shiftsOfNames(atlas, () => atlas.letMapCome()))).toBeLessThanOrEqual(STAYS);
      expect(await page.locator(".picture").count()).toBe(0);
      expect(await furtherFonts(page)).toEqual([]);
      const after = await atlas.camera();
      for (const part of ["lon", "lat", "zoom"] as const) expect(after[part]).toBeCloseTo(moved[part], 6);
      expect(atlas.address).toEqual(address);
      expect(await page.locator(".tooltip", { hasText: titleOf(INVESTMENT, "en") }).count()).toBe(1);
      expect(await page.locator("#map-keys:focus").count()).toBe(1);
      // Lit in both.
      expect(await paintedShare(page, { x, y }, "industry")).toBeGreaterThan(0.02);
      expect(await layoutShift(page)).toBeLessThan(0.02);
      expect(await axeFaults(page)).toEqual([]);
    },
  );

  glTest("it answers as the picture did", async ({ atlas }) => {
    const { x, y } = (await mapAt(atlas, CORRIDOR)).region(500109);
    await atlas.page.mouse.click(x, y);
    await atlas.page.getByRole("dialog", { name: nameOf(500109) }).waitFor();
    await atlas.page.keyboard.press("Escape");
    await panels(atlas).card.waitFor({ state: "detached" });
    await atlas.idle();
    await answers(atlas);
  });
});

glTest("every leg is drawn in its theme's colour, and all names beside their points", async ({ atlas }) => {
  const { page } = atlas;
  await eachLegInSight(atlas, async (seen) => {
    const shares = await paintedShares(
      page,
      seen.map(({ x, y, theme }) => ({ x, y, token: theme })),
    );
    expect(seen.filter((_, i) => !((shares[i] ?? 0) > 0.005))).toEqual([]);
  });
  const { button, words } = panels(atlas);
  await button(words.viewAll).click();
  await atlas.idle();
  const places = await mapPlaces(atlas, await atlas.camera());
  const adcodes = [...jurisdictions.keys()];
  const shares = await paintedShares(
    page,
    adcodes.map((adcode) => ({ ...places.seat(adcode), token: "ink" })),
  );
  expect(adcodes.filter((_, i) => !((shares[i] ?? 0) > 0)).map(nameOf)).toEqual([]);
});

glTest("a card never covers what it explains", async ({ atlas }) => {
  await mapAt(atlas, WHOLE);
  // On the picture it is all of them, see subjects.test.ts.
  const some = ["region=513200", "partnership=fujiang-services-agreement"];
  for (const { query, selection, name } of someSubjects(...some)) {
    await atlas.travel(`?${query}`);
    await atlas.page.getByRole("dialog", { name: name.zh }).waitFor();
    await atlas.idle();
    expect(await hiddenPoints(atlas, [".card"], [selection]), query).toEqual([]);
  }
});

glTest("buttons and keys move the map, and the address follows", async ({ atlas }) => {
  const { page } = atlas;
  const { button, words } = panels(atlas);
  const zoom = async () => (await atlas.camera()).zoom;
  await button(words.viewAll).press("Enter");
  await expect.poll(() => atlas.address).toHaveProperty("camera");
  await atlas.idle();
  const start = await atlas.camera();
  await button(EDITION.views[0]?.name.zh ?? "").press("Enter");
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
});

glTest(
  "while the context is lost the picture is the map, what is chosen stays, and at rest there is no frame nor timer",
  async ({ atlas }) => {
    const { page } = atlas;
    const { card, words } = panels(atlas);
    await mapAt(atlas, CORRIDOR);
    expect(await askedAtRest(atlas), "MapLibre").toEqual([]);
    const giveBack = await atlas.loseContext();
    await atlas.mapIs("lost");
    await page.getByText(words.mapState.lost).waitFor();
    expect(await askedAtRest(atlas), "picture").toEqual([]);
    expect(await atlas.camera()).toEqual(CORRIDOR);
    const { x, y } = (await mapPlaces(atlas, CORRIDOR)).leg(`${MATCHMAKING}:500118`);
    await page.mouse.click(x, y);
    await page.getByRole("dialog", { name: titleOf(MATCHMAKING) }).waitFor();
    await page.mouse.move(0, 0);
    await atlas.idle();
    const before = await atlas.camera();
    const shifts = await shiftsOfNames(atlas, async () => {
      await giveBack();
      await atlas.mapIs("idle");
    });
    expect(most(shifts)).toBeLessThanOrEqual(STAYS);
    expect(await page.locator(".picture").count()).toBe(0);
    expect(await atlas.camera()).toEqual(before);
    await expect.poll(() => atlas.address).toEqual({ ...AT_CORRIDOR, partnership: MATCHMAKING });
    expect(await card.count()).toBe(1);
    // Still lit among the thinned: its own leg is drawn in full, another is not.
    const now = await mapPlaces(atlas, before);
    const [own = 0, other] = await paintedShares(page, [
      { ...now.leg(`${MATCHMAKING}:500118`), token: "industry" },
      { ...now.leg(`${INVESTMENT}:500109`), token: "industry" },
    ]);
    expect(own).toBeGreaterThan(0.02);
    // A pixel of its edge may be blended so.
    expect(other).toBeLessThan(0.01);
  },
);
