import type { MarkSizes } from "../scene/drawn.ts";
import { LOOK } from "./look.ts";

/** Below this width, in CSS px, a map is a phone's: marks and names a step smaller. */
const NARROW = 640;

/** From this size on, in CSS px, it is seen from further off: marks and names as much larger as the panels are, see --huge. */
const HUGE = { width: 1738, height: 1000 };
const LARGER = 1.25;

/** Sizes on a screen, in CSS px, for a map of a width in a window of a height, in CSS px; one of no known height is not huge. */
export function markSizes(width: number, height = 0): MarkSizes {
  const narrow = width < NARROW;
  const grown = width >= HUGE.width && height >= HUGE.height ? LARGER : 1;
  const { strand, point, venue, ground, name } = LOOK;
  return {
    strandGap: narrow ? 3.2 : strand.gap.screen * grown,
    taper: narrow ? 40 : strand.taper.screen * grown,
    hubRing: narrow ? 12 : strand.hubRing * grown,
    point: ({ role }) => point.radius.screen[role] * (narrow ? 0.75 : grown),
    venue: venue.nameSize.screen * grown,
    badge: LOOK.badge.radius,
    ground: (kind) => {
      const { face, letterSpacing, smaller } = ground.name.type[kind === "province" ? kind : "river"];
      return { face, letterSpacing, size: ground.name.size.screen[kind] * (narrow ? smaller : grown) };
    },
    name: ({ role }, standing) =>
      Math.max(name.least, name.size.screen[standing][role] * (narrow ? 0.84 : grown)),
    face: name.face,
    longestLeader: name.longestLeader,
  };
}
