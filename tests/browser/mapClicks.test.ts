import { describe, expect } from "vitest";
import { MEMBERS } from "../../src/atlas/adcodes.ts";
import { realAtlas } from "../support/realAtlas.ts";
import { atlasTest } from "./support/atlasTest.ts";
import { CORRIDOR, eachLegInSight, mapAt, WHOLE } from "./support/mapAt.ts";

// What a pointer meets is worked out in the same way whatever draws the map; MapLibre has one click in gl/map.test.ts.

const { jurisdictions, partnerships } = realAtlas();
const nameOf = (adcode: number) => jurisdictions.get(adcode)?.name.short.zh ?? "";

describe("every region opens with a click", () => {
  const large = [510700, 513200, 510800, 510600];
  const small = MEMBERS.filter((adcode) => !large.includes(adcode));
  for (const [view, camera, adcodes] of [
    ["in the whole view", WHOLE, large],
    ["in the corridor", CORRIDOR, small],
  ] as const)
    atlasTest(view, async ({ atlas }) => {
      const { page } = atlas;
      const places = await mapAt(atlas, camera);
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
  const own = partnerships.filter(({ participants }) => participants.includes(500109));
  for (const zoom of [6.6, 7.9, 9.5])
    atlasTest(`at zoom ${zoom}`, async ({ atlas }) => {
      const { page } = atlas;
      const places = await mapAt(atlas, { lon: 105.7, lat: 30.75, zoom });
      expect(own.length).toBeGreaterThan(1);
      for (const { id } of own) {
        const { x, y } = places.leg(`${id}:500109`);
        await page.mouse.click(x, y);
        await expect.poll(() => atlas.address.partnership).toBe(id);
        await page.keyboard.press("Escape");
        await page.getByRole("dialog").waitFor({ state: "detached" });
        // The map goes back to where it was before it made room.
        await atlas.idle();
      }
    });
});

atlasTest("hovering names every leg, and the point and the name of every region", async ({ atlas }) => {
  const { page } = atlas;
  await eachLegInSight(atlas, async (seen) => {
    for (const { title, x, y } of seen) {
      await page.mouse.move(x, y);
      await page.locator(".tooltip", { hasText: title }).waitFor();
    }
  });
  const places = await mapAt(atlas, WHOLE);
  for (const adcode of jurisdictions.keys()) {
    const { x, y } = places.seat(adcode);
    await page.mouse.move(x, y);
    await page.locator(".tooltip", { hasText: nameOf(adcode) }).waitFor();
  }
});
