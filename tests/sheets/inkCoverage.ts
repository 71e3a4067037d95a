import { rgb } from "../../src/sheet/ink/mix.ts";

/** The part of the grey in a colour that a separation usually gives to black instead of the three inks. */
const REPLACED = 0.5;

/**
 * Total ink of a colour in per cent, estimated without a press profile: C, M, Y = 1 − R, G, B, then half of
 * their common grey is taken from each and printed in black (grey component replacement, medium).
 * Newsprint takes some 220 to 240 % (ISO 12647-3: at most 240).
 */
export function inkCoverage(hex: string): number {
  const inks = rgb(hex).map((value) => 1 - value);
  const black = REPLACED * Math.min(...inks);
  return 100 * (inks.reduce((sum, ink) => sum + ink - black, 0) + black);
}
