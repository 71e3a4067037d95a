import type { Selection } from "../../../src/state/selection.ts";
import type { AtlasPage } from "./atlasPage.ts";
import { mapPlaces } from "./mapPlaces.ts";

/** The points of some subjects that are outside of the map, or under what these selectors select. */
export async function hiddenPoints(
  atlas: AtlasPage,
  covers: readonly string[],
  subjects: readonly Selection[],
) {
  const [map, ...boxes] = await Promise.all(
    [".map", ...covers].map(async (selector) => {
      const box = await atlas.page.locator(selector).boundingBox();
      if (!box) throw new Error(`There is no ${selector}.`);
      return ({ x, y }: { x: number; y: number }) =>
        x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
    }),
  );
  const places = await mapPlaces(atlas, await atlas.camera());
  return subjects
    .flatMap((subject) => places.subject(subject))
    .filter((at) => !map?.(at) || boxes.some((isUnder) => isUnder(at)));
}
