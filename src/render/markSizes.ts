import type { MarkSizes } from "../scene/drawn.ts";

const POINT = { hub: 6.5, basin: 4, partner: 4, outside: 4 };
const NAME = { hub: 21, basin: 15, partner: 15, outside: 12.5 };

/** Of a number of the comparison, in CSS px. */
export const BADGE_RADIUS = 9;

/** Below this width, in CSS px, a map is a phone's: marks and names a step smaller. */
const NARROW = 640;

/** Sizes on a screen, in CSS px, for a map of a width in CSS px. */
export function markSizes(width: number): MarkSizes {
  const narrow = width < NARROW;
  return {
    strandGap: narrow ? 3.2 : 4.6,
    taper: narrow ? 26 : 44,
    point: ({ membership }) => POINT[membership] * (narrow ? 0.75 : 1),
    venue: 12,
    river: (rank) => (rank === 1 ? 14.5 : 12) * (narrow ? 0.84 : 1),
    name: ({ membership }) => NAME[membership] * (narrow ? 0.84 : 1),
  };
}
