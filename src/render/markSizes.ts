import type { Role } from "../atlas/edition.ts";
import type { MarkSizes } from "../scene/drawn.ts";
import type { Standing } from "../scene/standings.ts";

const POINT: Record<Role, number> = { hub: 6.5, area: 4, position: 4 };
/** Of names, by what is chosen: in every choice the hub stands back, as it is part of all. */
const NAME: Record<Standing, Record<Role, number>> = {
  plain: { hub: 21, area: 15, position: 14 },
  chosen: { hub: 21, area: 18, position: 18 },
  linked: { hub: 16, area: 15, position: 14 },
  aside: { hub: 12, area: 12, position: 12 },
};
/** No name is smaller. */
const LEAST = 11;
/** CSS px of a line from a point to its name. */
const LONGEST_LEADER = 28;

/** Of a number of the comparison, in CSS px. */
export const BADGE_RADIUS = 9;

/** Below this width, in CSS px, a map is a phone's: marks and names a step smaller. */
const NARROW = 640;

/** Sizes on a screen, in CSS px, for a map of a width in CSS px. */
export function markSizes(width: number): MarkSizes {
  const narrow = width < NARROW;
  return {
    strandGap: narrow ? 3.2 : 4.6,
    taper: narrow ? 40 : 60,
    hubRing: narrow ? 12 : 17,
    point: ({ role }) => POINT[role] * (narrow ? 0.75 : 1),
    venue: 12,
    river: (rank) => (rank === 1 ? 14.5 : 12) * (narrow ? 0.84 : 1),
    name: ({ role }, standing) => Math.max(LEAST, NAME[standing][role] * (narrow ? 0.84 : 1)),
    longestLeader: LONGEST_LEADER,
  };
}
