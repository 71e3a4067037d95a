import { bearing, distance } from "@turf/turf";
import { HUB } from "./adcodes.ts";
import type { Atlas, Jurisdiction } from "./atlas.ts";
import { monthNumber } from "./plainDate.ts";
import type { Partnership } from "./schema.ts";

/** From the hub to one other participant, in one partnership. `id` is `<partnership>:<adcode>`. */
export interface Leg {
  id: string;
  partnership: Partnership;
  adcode: number;
}

const legId = (partnership: string, adcode: number) => `${partnership}:${adcode}`;

/** Earliest first; a month comes before the days in it, and equals keep the file's order. */
export const byDate = (a: Partnership, b: Partnership) =>
  a.date.start < b.date.start ? -1 : +(a.date.start > b.date.start);

/** The partnerships in which a jurisdiction takes part, in order of date. */
export function partnershipsOf({ partnerships }: Atlas, adcode: number): Partnership[] {
  return partnerships.filter(({ participants }) => participants.includes(adcode)).sort(byDate);
}

/** The legs of one partnership, in the order of its participants. */
export function legsOf(partnership: Partnership): Leg[] {
  return partnership.participants
    .filter((adcode) => adcode !== HUB)
    .map((adcode) => ({ id: legId(partnership.id, adcode), partnership, adcode }));
}

/** For each partner of the hub its legs, in the file's order: the strands of the pair's ribbon. */
export function pairsOf({ partnerships }: Atlas): Map<number, Leg[]> {
  const pairs = new Map<number, Leg[]>();
  for (const leg of partnerships.flatMap(legsOf))
    pairs.set(leg.adcode, [...(pairs.get(leg.adcode) ?? []), leg]);
  return pairs;
}

export function partnershipById({ partnerships }: Atlas, id: string): Partnership | undefined {
  return partnerships.find((partnership) => partnership.id === id);
}

/** First and last month in which any partnership begins, as `monthNumber`s. */
export function monthsOf({ partnerships }: Atlas): readonly [number, number] {
  const months = partnerships.map(({ date }) => monthNumber(date.start));
  return [Math.min(...months), Math.max(...months)];
}

/**
 * Great-circle distance in kilometres and initial compass bearing in degrees (0 to 360) from the hub's seat to
 * a jurisdiction's, by Turf (haversine on a sphere of radius 6371.0088 km: within 0.5 % of the ellipsoid).
 * Null where a seat is not known, and for the hub itself.
 */
export function fromHub(
  atlas: Atlas,
  { adcode, seat }: Jurisdiction,
): { km: number; bearing: number } | null {
  const hub = atlas.jurisdictions.get(HUB)?.seat;
  if (!hub || !seat || adcode === HUB) return null;
  return { km: distance(hub.at, seat.at), bearing: (bearing(hub.at, seat.at) + 360) % 360 };
}
