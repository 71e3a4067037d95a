import { expect } from "vitest";
import { partnershipsOf } from "../../src/atlas/queries/queries.ts";
import { realAtlas } from "../support/realAtlas.ts";
import { MEMBERS } from "../support/realEdition.ts";
import { atlasTest } from "./support/atlasTest.ts";
import { CORRIDOR, eachLegInSight, mapAt, WHOLE } from "./support/mapAt.ts";

// What a pointer meets is worked out in the same way whatever draws the map; MapLibre has a click on each in gl/desk.test.ts.

const content = realAtlas();
const { jurisdictions } = content;
/** Those that are seen in the whole view. */
const LARGE = [510700, 513200, 510800, 510600];
const nameOf = (adcode: number) => jurisdictions.get(adcode)?.name.short.zh ?? "";

atlasTest("each of Beibei's strands opens its own partnership", async ({ atlas }) => {
  const { page } = atlas;
  const own = partnershipsOf(content, 500109);
  expect(own.length).toBeGreaterThan(1);
  const camera = { lon: 105.7, lat: 30.75, zoom: 7.9 };
  const places = await mapAt(atlas, camera);
  for (const { id } of own) {
    const { x, y } = places.leg(`${id}:500109`);
    await page.mouse.click(x, y);
    await expect.poll(() => atlas.address.partnership).toBe(id);
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    // The map goes back to where it was before it made room.
    await atlas.idle();
  }
  // What a click would open is what a pointer is told.
  for (const zoom of [6.6, 9.5]) {
    const places = await mapAt(atlas, { ...camera, zoom });
    for (const { id, title } of own) {
      const { x, y } = places.leg(`${id}:500109`);
      await page.mouse.move(x, y);
      await page.locator(".tooltip", { hasText: title.zh }).waitFor();
    }
  }
});

atlasTest("hovering names every leg, and every region, over its area and its point", async ({ atlas }) => {
  const { page } = atlas;
  await eachLegInSight(atlas, async (seen) => {
    for (const { title, x, y } of seen) {
      await page.mouse.move(x, y);
      await page.locator(".tooltip", { hasText: title }).waitFor();
    }
  });
  const isNamed = async (adcode: number, { x, y }: { x: number; y: number }) => {
    await page.mouse.move(x, y);
    await page.locator(".tooltip", { hasText: nameOf(adcode) }).waitFor();
  };
  const whole = await mapAt(atlas, WHOLE);
  for (const adcode of LARGE) await isNamed(adcode, whole.region(adcode));
  for (const adcode of jurisdictions.keys()) await isNamed(adcode, whole.seat(adcode));
  const corridor = await mapAt(atlas, CORRIDOR);
  for (const adcode of MEMBERS) if (!LARGE.includes(adcode)) await isNamed(adcode, corridor.region(adcode));
});
