import { expect } from "vitest";
import type { AtlasPage } from "../support/atlasPage.ts";
import { atlasTest } from "../support/atlasTest.ts";
import { mapPlaces } from "../support/mapPlaces.ts";
import { paintedShares } from "../support/paintedShare.ts";
import { panels, titleOf } from "../support/panels.ts";

const CORRIDOR = { lon: 105.9, lat: 30.4, zoom: 7.9 };
const AT_CORRIDOR = { camera: "105.9,30.4,7.9" };
const MATCHMAKING = "yongchuan-matchmaking";

/** What `counted` puts into the page. */
interface Watched {
  calls: { name: string; at: number }[];
  unwatched: typeof setTimeout;
}

/** What the page asks for while nobody does anything: what has just come settles, then a second is looked at. */
const askedAtRest = ({ page }: AtlasPage) =>
  page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const { calls, unwatched } = globalThis as unknown as Watched;
        const begin = performance.now() + 500;
        unwatched(() => resolve(calls.filter(({ at }) => at > begin).map(({ name }) => name)), 1500);
      }),
  );

atlasTest(
  "while the context is lost the picture is the map, what is chosen stays, and at rest there is no frame nor timer",
  async ({ openAtlas }) => {
    const atlas = await openAtlas({ gl: true, counted: true, query: AT_CORRIDOR });
    const { page } = atlas;
    const { card, words } = panels(atlas);
    expect(await askedAtRest(atlas), "MapLibre").toEqual([]);
    const giveBack = await atlas.loseContext();
    await atlas.mapIs("lost");
    await page.getByText(words.mapState.lost).waitFor();
    expect(await askedAtRest(atlas), "picture").toEqual([]);
    expect(await atlas.camera()).toEqual(CORRIDOR);
    const places = await mapPlaces(atlas, CORRIDOR);
    const { x, y } = places.leg(`${MATCHMAKING}:500118`);
    await page.mouse.click(x, y);
    await page.getByRole("dialog", { name: titleOf(MATCHMAKING) }).waitFor();
    await atlas.idle();
    const before = await atlas.camera();
    await giveBack();
    await atlas.mapIs("idle");
    expect(await page.locator(".picture").count()).toBe(0);
    expect(await atlas.camera()).toEqual(before);
    await expect.poll(() => atlas.address).toEqual({ ...AT_CORRIDOR, partnership: MATCHMAKING });
    expect(await card.count()).toBe(1);
    // Still lit among the thinned: its own leg is drawn in full, another is not.
    const now = await mapPlaces(atlas, before);
    const [own = 0, other] = await paintedShares(page, [
      { ...now.leg(`${MATCHMAKING}:500118`), token: "industry" },
      { ...now.leg("investment-agreement:500109"), token: "industry" },
    ]);
    expect(own).toBeGreaterThan(0.02);
    expect(other).toBe(0);
  },
);
