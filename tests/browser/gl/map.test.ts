import { describe, expect } from "vitest";
import { MEMBERS } from "../../../src/atlas/adcodes.ts";
import type { Camera } from "../../../src/state/state.ts";
import { realAtlas } from "../../support/realAtlas.ts";
import type { AtlasPage } from "../support/atlasPage.ts";
import { hiddenPoints } from "../support/hiddenPoints.ts";
import { mapPlaces } from "../support/mapPlaces.ts";
import { paintedShares } from "../support/paintedShare.ts";
import { sharedAtlas } from "../support/sharedAtlas.ts";
import { someSubjects } from "../support/subjects.ts";

const content = realAtlas();
const WHOLE: Camera = { lon: 104, lat: 31.6, zoom: 6.6 };
const CORRIDOR: Camera = { lon: 105.9, lat: 30.4, zoom: 7.9 };
const nameOf = (adcode: number) => content.jurisdictions.get(adcode)?.name.short.zh ?? "";
const legs = content.partnerships.flatMap(({ id, participants, themes: [theme = "industry"] }) =>
  participants.filter((adcode) => adcode !== 510700).map((adcode) => ({ id: `${id}:${adcode}`, theme })),
);

const mapTest = sharedAtlas({ gl: true });

/** Goes to a camera, and says where things are then. */
async function at(atlas: AtlasPage, camera: Camera) {
  const { lon, lat, zoom } = camera;
  await atlas.travel(`?camera=${lon},${lat},${zoom}`);
  await expect.poll(() => atlas.camera()).toEqual(camera);
  await atlas.idle();
  return mapPlaces(atlas, camera);
}

describe("every region opens with a click", () => {
  const large = [510700, 513200, 510800, 510600];
  const small = MEMBERS.filter((adcode) => !large.includes(adcode));
  for (const [view, camera, adcodes] of [
    ["in the whole view", WHOLE, large],
    ["in the corridor", CORRIDOR, small],
  ] as const)
    mapTest(view, async ({ atlas }) => {
      const { page } = atlas;
      const places = await at(atlas, camera);
      for (const adcode of adcodes) {
        const { x, y } = places.region(adcode);
        await page.mouse.click(x, y);
        await page.getByRole("dialog", { name: nameOf(adcode) }).waitFor();
        await expect.poll(() => atlas.address).toMatchObject({ region: String(adcode) });
        await page.keyboard.press("Escape");
        await page.getByRole("dialog").waitFor({ state: "detached" });
        await atlas.idle();
      }
    });
});

describe("each of Beibei's strands opens its own partnership", () => {
  const own = legs.filter(({ id }) => id.endsWith(":500109"));
  for (const zoom of [6.6, 7.9, 9.5])
    mapTest(`at zoom ${zoom}`, async ({ atlas }) => {
      const { page } = atlas;
      const places = await at(atlas, { lon: 105.7, lat: 30.75, zoom });
      expect(own.length).toBeGreaterThan(1);
      for (const { id } of own) {
        const { x, y } = places.leg(id);
        await page.mouse.click(x, y);
        await expect.poll(() => atlas.address.partnership).toBe(id.split(":")[0]);
        await page.keyboard.press("Escape");
        await page.getByRole("dialog").waitFor({ state: "detached" });
        // The map goes back to where it was before it made room.
        await atlas.idle();
      }
    });
});

mapTest("every leg is drawn in its theme's colour, and hovering names each", async ({ atlas }) => {
  const { page } = atlas;
  const box = await page.locator(".map-canvas").boundingBox();
  let rest = legs;
  for (const camera of [CORRIDOR, WHOLE]) {
    const places = await at(atlas, camera);
    const seen = rest.filter(({ id }) => {
      const { x, y } = places.leg(id);
      return box && x > box.x + 20 && x < box.x + box.width - 20 && y > 80 && y < box.height - 80;
    });
    rest = rest.filter((leg) => !seen.includes(leg));
    const spots = seen.map(({ id, theme }) => ({ ...places.leg(id), token: theme }));
    const shares = await paintedShares(page, spots);
    expect(seen.filter((_, i) => !((shares[i] ?? 0) > 0.005))).toEqual([]);
    for (const { id } of seen) {
      const { x, y } = places.leg(id);
      await page.mouse.move(x, y);
      const title = content.partnerships.find((entry) => entry.id === id.split(":")[0])?.title.zh ?? "";
      await page.locator(".tooltip", { hasText: title }).waitFor();
    }
  }
  expect(rest).toEqual([]);
});

mapTest("all names are written beside their points", async ({ atlas }) => {
  const { page } = atlas;
  const places = await at(atlas, WHOLE);
  const adcodes = [...content.jurisdictions.keys()];
  const shares = await paintedShares(
    page,
    adcodes.map((adcode) => ({ ...places.seat(adcode), token: "ink" })),
  );
  expect(adcodes.filter((_, i) => !((shares[i] ?? 0) > 0)).map(nameOf)).toEqual([]);
  for (const adcode of adcodes) {
    const { x, y } = places.seat(adcode);
    // The point and the name stand for the region.
    await page.mouse.move(x, y);
    await page.locator(".tooltip", { hasText: nameOf(adcode) }).waitFor();
  }
});

mapTest("a popup never covers what it explains", async ({ atlas }) => {
  await at(atlas, WHOLE);
  // One of each kind; on the picture it is all of them, see subjects.test.ts.
  const some = ["region=513200", "region=500109", "region=510100", "partnership=fujiang-services-agreement"];
  for (const { query, selection, name } of someSubjects(...some)) {
    await atlas.travel(`?${query}`);
    await atlas.page.getByRole("dialog", { name: name.zh }).waitFor();
    await atlas.idle();
    expect(await hiddenPoints(atlas, [".card"], [selection]), query).toEqual([]);
  }
});
