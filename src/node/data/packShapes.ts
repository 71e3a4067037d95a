import { packGeoJson } from "./packGeoJson.ts";

/**
 * Decimals of a degree in which a file's positions travel. The files themselves have four; for the quiet ground, drawn
 * from a grid of nine kilometres and from lines simplified by hundreds of metres, three are enough.
 */
const DECIMALS: Record<string, number> = {
  jurisdictions: 4,
  counties: 4,
  rivers: 4,
  surroundings: 3,
  relief: 3,
};

/**
 * A data file as the built site has it: its shapes packed. The command reads it so too, and draws the page's very sheet.
 *
 * @param file Its name without an ending.
 * @returns Undefined where the site has it as it is.
 */
export function packShapes(file: string, geoJson: string): string | undefined {
  const decimals = DECIMALS[file];
  return decimals === undefined ? undefined : packGeoJson(JSON.parse(geoJson), decimals);
}
