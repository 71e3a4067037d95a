import { expect } from "vitest";
import { MEMBERS } from "../../support/realEdition.ts";
import type { EnginePage } from "../support/enginePage.ts";

/** Waits until all twelve regions are on the map, which has a size. */
export async function allTwelveAreSeen(page: EnginePage) {
  const unseen = async () => {
    const places = await page.places();
    const map = await page.part(".map-canvas").shown();
    return MEMBERS.filter((adcode) => {
      const { x, y } = places.seat(adcode);
      return x <= map.x || x >= map.x + map.width || y <= map.y || y >= map.y + map.height;
    });
  };
  await expect.poll(unseen).toEqual([]);
}
