import { type Box, distance2To } from "../../../geometry/box.ts";
import { LED_FROM, nearestPoint } from "../../../geometry/names/nameSpots.ts";
import { LEADING } from "../../../render/type.ts";
import type { Nudge } from "../../../state/print/nudge.ts";

import type { NamesOnMap, PlacedSheetName } from "./placeSheetNames.ts";

const moved = ({ left, top, right, bottom }: Box, { x, y }: Nudge): Box => ({
  left: left + x,
  top: top + y,
  right: right + x,
  bottom: bottom + y,
});

/** Moves names from where they were placed, whatever they come to lie on; a leader follows, and comes where one is needed. */
export function nudgeNames<T extends NamesOnMap>(names: T, nudges: readonly Nudge[]): T {
  const placed = names.placed.map((one): PlacedSheetName => {
    const nudge = nudges.find(({ id }) => id === one.name.id);
    if (!nudge) return one;
    const { at, radius, lines } = one.name;
    const box = moved(one.box, nudge);
    const gap = Math.sqrt(distance2To(box, at)) - radius;
    const isLed = gap >= LED_FROM * (lines[0]?.type.size ?? 0) * LEADING;
    return { ...one, box, leader: isLed ? [at, nearestPoint(box, at)] : undefined };
  });
  return { ...names, placed };
}
