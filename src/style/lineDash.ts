import type { Theme } from "../atlas/schema.ts";

/**
 * The line pattern of each theme, with round caps, in line widths: drawn, left out. Solid is one long dash.
 * Told apart without colour, in grey printing as well.
 */
export const LINE_DASH: Record<Theme, readonly [number, number]> = {
  industry: [1, 0],
  livelihood: [2.2, 2.1],
  culture: [0.01, 1.9],
};
