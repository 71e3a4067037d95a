import { kmPerWorld } from "./mercator.ts";

/** Of the map's scale bar, in CSS px. */
export const LONGEST_BAR = 130;

/**
 * A round distance (1, 2 or 5 times a power of ten) whose bar is at most `most` long.
 *
 * @param lat Of the map's centre, in degrees: Web Mercator's scale grows with the latitude.
 * @param worldSize How wide the whole world is, in CSS px or in mm; `length` and `most` are in the same.
 */
export function scaleBar(lat: number, worldSize: number, most: number): { km: number; length: number } {
  const kmPerUnit = kmPerWorld(lat) / worldSize;
  const power = 10 ** Math.floor(Math.log10(most * kmPerUnit));
  const km = ([5, 2, 1].find((step) => step * power <= most * kmPerUnit) ?? 1) * power;
  return { km, length: km / kmPerUnit };
}
