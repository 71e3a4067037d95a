import { expect } from "vitest";
import type { Camera } from "../../../src/state/state.ts";
import { realAtlas } from "../../support/realAtlas.ts";
import type { AtlasPage } from "./atlasPage.ts";
import { mapPlaces } from "./mapPlaces.ts";

const MIANYANG = 510700;

export const WHOLE: Camera = { lon: 104, lat: 31.6, zoom: 6.6 };
export const CORRIDOR: Camera = { lon: 105.9, lat: 30.4, zoom: 7.9 };

/** Every leg of every partnership. */
const LEGS = realAtlas().partnerships.flatMap(({ id, title, participants, themes: [theme = "industry"] }) =>
  participants
    .filter((adcode) => adcode !== MIANYANG)
    .map((adcode) => ({ id: `${id}:${adcode}`, theme, title: title.zh })),
);

/** Goes to a camera, and says where things are then. */
export async function mapAt(atlas: AtlasPage, camera: Camera) {
  const { lon, lat, zoom } = camera;
  await atlas.travel(`?camera=${lon},${lat},${zoom}`);
  await expect.poll(() => atlas.camera()).toEqual(camera);
  await atlas.idle();
  return mapPlaces(atlas, camera);
}

/** Looks at every leg once, in the corridor or in the whole view: at those that are in sight there, with their places. */
export async function eachLegInSight(
  atlas: AtlasPage,
  look: (seen: { title: string; theme: string; x: number; y: number }[]) => Promise<void>,
) {
  const box = await atlas.page.locator(".map-canvas").boundingBox();
  if (!box) throw new Error("There is no map.");
  let rest = LEGS;
  for (const camera of [CORRIDOR, WHOLE]) {
    const places = await mapAt(atlas, camera);
    const seen = rest
      .map((leg) => ({ ...leg, ...places.leg(leg.id) }))
      .filter(({ x, y }) => x > box.x + 20 && x < box.x + box.width - 20 && y > 80 && y < box.height - 80);
    rest = rest.filter(({ id }) => seen.every((leg) => leg.id !== id));
    await look(seen);
  }
  expect(rest).toEqual([]);
}
