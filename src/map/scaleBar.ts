import { kmPerWorld } from "../geometry/mercator.ts";

/** The longest bar, in CSS px. */
const MOST = 130;

/**
 * A round distance (1, 2 or 5 times a power of ten) that is at most 130 CSS px long.
 *
 * @param lat Of the map's centre, in degrees: Web Mercator's scale grows with the latitude.
 */
export function scaleBar(lat: number, worldSize: number): { km: number; px: number } {
  const kmPerPx = kmPerWorld(lat) / worldSize;
  const power = 10 ** Math.floor(Math.log10(MOST * kmPerPx));
  const km = ([5, 2, 1].find((step) => step * power <= MOST * kmPerPx) ?? 1) * power;
  return { km, px: km / kmPerPx };
}
