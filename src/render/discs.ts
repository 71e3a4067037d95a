import type { Role } from "../atlas/edition/edition.ts";
import { LOOK, type MarkColours } from "./look.ts";

/** A disc and the ring that lies around it; none where it is 0 wide. Lengths in the units of the medium. */
export interface Disc {
  radius: number;
  ring: number;
  fill: string;
  stroke: string;
}

/** The point of a seat. */
export function seatDisc(role: Role, radius: number, ring: number, colours: MarkColours): Disc {
  const { fill, stroke } = role === "position" ? LOOK.point.position : LOOK.point.seat;
  return { radius, ring, fill: colours[fill], stroke: colours[stroke] };
}

/**
 * The mark of a venue, from below.
 *
 * @param reach Its radius, the ring included.
 */
export function venueDiscs(reach: number, colours: MarkColours): readonly [ring: Disc, dot: Disc] {
  const { fill, stroke, ring, dot } = LOOK.venue;
  const around = reach * ring;
  return [
    { radius: reach - around, ring: around, fill: colours[fill], stroke: colours[stroke] },
    { radius: reach * dot, ring: 0, fill: colours[stroke], stroke: "none" },
  ];
}
