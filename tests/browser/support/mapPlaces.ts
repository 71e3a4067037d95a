import type { Camera } from "../../../src/state/state.ts";
import { type MapPlaces, placesOn } from "../../support/placesOn.ts";
import type { AtlasPage } from "./atlasPage.ts";

/**
 * Where things are on the page, for a map whose camera the address gives.
 *
 * @param camera The camera in the page's address.
 */
export async function mapPlaces({ page }: AtlasPage, camera: Camera): Promise<MapPlaces> {
  const box = await page.locator(".map-canvas").boundingBox();
  if (!box) throw new Error("The page has no map.");
  return placesOn(box, camera);
}
