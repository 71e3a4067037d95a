import type { MarkSizes } from "../scene/drawn.ts";
import { LOOK } from "./look.ts";

/** Below this width, in CSS px, a map is a phone's: marks and names a step smaller. */
const NARROW = 640;

/** Sizes on a screen, in CSS px, for a map of a width in CSS px. */
export function markSizes(width: number): MarkSizes {
  const narrow = width < NARROW;
  const { strand, point, venue, river, name } = LOOK;
  return {
    strandGap: narrow ? 3.2 : strand.gap.screen,
    taper: narrow ? 26 : strand.taper.screen,
    point: ({ role }) => point.radius.screen[role] * (narrow ? 0.75 : 1),
    venue: venue.nameSize.screen,
    river: (rank) => river.nameSize.screen[rank] * (narrow ? 0.84 : 1),
    name: ({ role }) => name.size.screen[role] * (narrow ? 0.84 : 1),
  };
}
