import { expect } from "vitest";
import { isUpright } from "../../../src/style/isUpright.ts";
import { EDITION, MEMBERS } from "../../support/realEdition.ts";
import type { EnginePage } from "../support/enginePage.ts";
import { atlas } from "./content.ts";

/** Whether an area's seat is in what a phone opens on. */
function isInCorridor(adcode: number): boolean {
  const [lon = 0, lat = 0] = atlas.jurisdictions.get(adcode)?.seat?.at ?? [];
  const { west, south, east, north } = EDITION.extent.start.upright;
  return lon > west && lon < east && lat > south && lat < north;
}

/** Waits until all twelve regions are on the map, which has a size; on a phone's, those that it opens on. */
export async function areasAreSeen(page: EnginePage) {
  const unseen = async () => {
    const places = await page.places();
    const map = await page.part(".map-canvas").shown();
    return MEMBERS.filter((adcode) => !isUpright(map) || isInCorridor(adcode)).filter((adcode) => {
      const { x, y } = places.seat(adcode);
      return x <= map.x || x >= map.x + map.width || y <= map.y || y >= map.y + map.height;
    });
  };
  await expect.poll(unseen).toEqual([]);
}
