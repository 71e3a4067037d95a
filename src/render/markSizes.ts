import type { MarkSizes } from "../scene/drawn.ts";
import { LOOK } from "./look.ts";

/** Below this width, in CSS px, a map is a phone's: marks and names a step smaller. */
const NARROW = 640;

/** Sizes on a screen, in CSS px, for a map of a width in CSS px. */
export function markSizes(width: number): MarkSizes {
  const narrow = width < NARROW;
  const { strand, point, venue, ground, name } = LOOK;
  return {
    strandGap: narrow ? 3.2 : strand.gap.screen,
    taper: narrow ? 40 : strand.taper.screen,
    hubRing: narrow ? 12 : strand.hubRing,
    point: ({ role }) => point.radius.screen[role] * (narrow ? 0.75 : 1),
    venue: venue.nameSize.screen,
    ground: (kind) => ground.name.size.screen[kind] * (narrow ? 0.84 : 1),
    name: ({ role }, standing) =>
      Math.max(name.least, name.size.screen[standing][role] * (narrow ? 0.84 : 1)),
    face: name.face,
    longestLeader: name.longestLeader,
  };
}
