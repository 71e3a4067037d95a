import type { Extreme } from "../atlas/compare/extremesOf.ts";

/** The signs before the largest and the smallest value of a row, on the screen and on paper. */
export const EXTREME_SIGNS: Record<NonNullable<Extreme>, string> = { largest: "▲", smallest: "▼" };
