import { describe, expect } from "vitest";
import { MEMBERS } from "../../src/atlas/adcodes.ts";
import type { Camera } from "../../src/state/state.ts";
import { realAtlas } from "../support/realAtlas.ts";
import { atlasTest } from "./support/atlasTest.ts";
import { mapPlaces } from "./support/mapPlaces.ts";
import { paintedShare } from "./support/paintedShare.ts";

const atlas = realAtlas();
const WHOLE: Camera = { lon: 104, lat: 31.6, zoom: 6.6 };
const CORRIDOR: Camera = { lon: 105.9, lat: 30.4, zoom: 7.9 };
const query = ({ lon, lat, zoom }: Camera) => ({ camera: `${lon},${lat},${zoom}` });
const nameOf = (adcode: number) => atlas.jurisdictions.get(adcode)?.name.short.zh ?? "";
const isIn = (
  box: { x: number; y: number; width: number; height: number } | null,
  at: { x: number; y: number },
) =>
  box !== null && at.x >= box.x && at.x <= box.x + box.width && at.y >= box.y && at.y <= box.y + box.height;
const legs = atlas.partnerships.flatMap(({ id, participants, themes: [theme] }) =>
  participants.filter((adcode) => adcode !== 510700).map((adcode) => ({ id: `${id}:${adcode}`, theme })),
);

describe("every region opens with a click", () => {
  const large = [510700, 513200, 510800, 510600];
  const small = MEMBERS.filter((adcode) => !large.includes(adcode));
  for (const [view, camera, adcodes] of [
    ["in the whole view", WHOLE, large],
    ["in the corridor", CORRIDOR, small],
  ] as const)
    atlasTest(view, async ({ openAtlas }) => {
      const opened = await openAtlas({ query: query(camera) });
      const places = await mapPlaces(opened, camera);
      for (const adcode of adcodes) {
        const { x, y } = places.region(adcode);
        await opened.page.mouse.click(x, y);
        await opened.page.getByRole("dialog", { name: nameOf(adcode) }).waitFor();
        await expect.poll(() => opened.address).toMatchObject({ region: String(adcode) });
        await opened.page.keyboard.press("Escape");
        await opened.page.getByRole("dialog").waitFor({ state: "detached" });
        await opened.idle();
      }
    });
});

describe("each of Beibei's five strands opens its own partnership", () => {
  for (const zoom of [6.6, 7.9, 9.5])
    atlasTest(`at zoom ${zoom}`, async ({ openAtlas }) => {
      const camera = { lon: 105.7, lat: 30.75, zoom };
      const opened = await openAtlas({ query: query(camera) });
      const places = await mapPlaces(opened, camera);
      const own = legs.filter(({ id }) => id.endsWith(":500109"));
      expect(own).toHaveLength(5);
      for (const { id } of own) {
        const { x, y } = places.leg(id);
        await opened.page.mouse.click(x, y);
        await expect.poll(() => opened.address.partnership).toBe(id.split(":")[0]);
        await opened.page.keyboard.press("Escape");
        await opened.page.getByRole("dialog").waitFor({ state: "detached" });
        // The map goes back to where it was before it made room.
        await opened.idle();
      }
    });
});

atlasTest(
  "twenty-eight legs are drawn in their theme's colour, and hovering names each",
  async ({ openAtlas }) => {
    const opened = await openAtlas({ query: query(CORRIDOR) });
    const places = await mapPlaces(opened, CORRIDOR);
    expect(legs).toHaveLength(28);
    const box = await opened.page.locator(".map-canvas").boundingBox();
    const seen = legs.filter(({ id }) => {
      const { x, y } = places.leg(id);
      return box && x > box.x + 20 && x < box.x + box.width - 20 && y > 80 && y < box.height - 80;
    });
    for (const { id, theme = "industry" } of seen)
      expect(await paintedShare(opened.page, places.leg(id), theme), id).toBeGreaterThan(0.005);
    for (const { id } of seen) {
      const { x, y } = places.leg(id);
      await opened.page.mouse.move(x, y);
      const title = atlas.partnerships.find((entry) => entry.id === id.split(":")[0])?.title.zh ?? "";
      await opened.page.locator(".tooltip", { hasText: title }).waitFor();
    }
    const rest = legs.filter((leg) => !seen.includes(leg));
    const wide = await openAtlas({ query: query(WHOLE) });
    const widePlaces = await mapPlaces(wide, WHOLE);
    for (const { id, theme = "industry" } of rest) {
      const at = widePlaces.leg(id);
      expect(await paintedShare(wide.page, at, theme), id).toBeGreaterThan(0.005);
    }
  },
);

atlasTest("all fourteen names are written beside their points", async ({ openAtlas }) => {
  const opened = await openAtlas({ query: query(WHOLE) });
  const places = await mapPlaces(opened, WHOLE);
  for (const adcode of atlas.jurisdictions.keys()) {
    const { x, y } = places.seat(adcode);
    expect(await paintedShare(opened.page, { x, y }, "ink"), nameOf(adcode)).toBeGreaterThan(0);
    // The point and the name stand for the region.
    await opened.page.mouse.move(x, y);
    await opened.page.locator(".tooltip", { hasText: nameOf(adcode) }).waitFor();
  }
});

describe("a popup never covers what it explains", () => {
  const subjects = [
    ...[...atlas.jurisdictions.keys()].map((adcode) => ({ kind: "region" as const, adcode })),
    ...atlas.partnerships.map(({ id }) => ({ kind: "partnership" as const, id })),
  ];
  for (const size of [
    { width: 1440, height: 900 },
    { width: 1024, height: 768 },
    { width: 390, height: 844 },
  ])
    atlasTest(`${size.width} × ${size.height}`, async ({ openAtlas }) => {
      const opened = await openAtlas({ size });
      for (const subject of subjects) {
        const query = subject.kind === "region" ? `region=${subject.adcode}` : `partnership=${subject.id}`;
        await opened.travel(`?${query}`);
        await opened.page.getByRole("dialog").waitFor();
        await opened.idle();
        const card = await opened.page.getByRole("dialog").boundingBox();
        const map = await opened.page.locator(".map-canvas").boundingBox();
        const places = await mapPlaces(opened, await opened.camera());
        const unseen = places.subject(subject).filter((at) => !isIn(map, at) || isIn(card, at));
        expect(unseen, query).toEqual([]);
        await opened.travel("");
        await opened.page.getByRole("dialog").waitFor({ state: "detached" });
      }
    });
});
