import { bearing, distance } from "@turf/turf";
import type { Atlas, Jurisdiction } from "../atlas.ts";
import type { Edition } from "../edition/edition.ts";
import type { Partnership } from "../files/schema.ts";
import { monthNumber } from "../plainDate.ts";

/** From the hub, else from the first participant, to one other, in one partnership. `id` is `<partnership>:<adcode>`. */
export interface Leg {
  id: string;
  partnership: Partnership;
  from: number;
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

/** Ids of the places of one partnership: its venue and its sites. */
export const placesOf = ({ venue, sites }: Partnership): string[] => [
  ...(venue?.place ? [venue.place] : []),
  ...sites,
];

/** The legs of one partnership, in the order of its participants. */
export function legsOf({ hub }: Edition, partnership: Partnership): Leg[] {
  const { id, participants } = partnership;
  const from = hub?.adcode ?? participants[0];
  if (from === undefined) return [];
  return participants
    .filter((adcode) => adcode !== from)
    .map((adcode) => ({ id: legId(id, adcode), partnership, from, adcode }));
}

/** The legs of all partnerships, in the file's order. */
export const allLegs = ({ edition, partnerships }: Atlas): Leg[] =>
  partnerships.flatMap((partnership) => legsOf(edition, partnership));

/** Two jurisdictions with all legs between them, in the file's order: the strands of a ribbon. */
export interface Pair {
  from: number;
  adcode: number;
  legs: Leg[];
}

/** The pairs in the order of their first legs, which also say which end a pair begins at. */
export function pairsOf(atlas: Atlas): Pair[] {
  const pairs = new Map<string, Pair>();
  for (const leg of allLegs(atlas)) {
    const { from, adcode } = leg;
    const key = [from, adcode].sort().join();
    const pair = pairs.get(key) ?? { from, adcode, legs: [] };
    pair.legs.push(leg);
    pairs.set(key, pair);
  }
  return [...pairs.values()];
}

/** Undefined where there is none, or while partnerships.json is missing. */
export function partnershipById({ partnerships }: Atlas, id: string): Partnership | undefined {
  return partnerships.find((partnership) => partnership.id === id);
}

/** First and last month in which any partnership begins, as `monthNumber`s. */
export function monthsOf({ partnerships }: Atlas): readonly [number, number] {
  const months = partnerships.map(({ date }) => monthNumber(date.start));
  return [Math.min(...months), Math.max(...months)];
}

/** From one seat to another: great-circle kilometres, and the initial compass bearing in degrees (0 to 360). */
export interface Way {
  km: number;
  bearing: number;
}

/**
 * The way from a jurisdiction's seat to another's, by Turf (haversine on a sphere of radius 6371.0088 km: within 0.5 %
 * of the ellipsoid). Null where a seat is not known, and from one to itself.
 */
function wayBetween(from: Jurisdiction, to: Jurisdiction): Way | null {
  if (!from.seat || !to.seat || from.adcode === to.adcode) return null;
  const [start, end] = [from.seat.at, to.seat.at];
  return { km: distance(start, end), bearing: (bearing(start, end) + 360) % 360 };
}

/** {@link wayBetween} the hub and a jurisdiction; null for the hub itself, and where there is none. */
export function fromHub({ edition, jurisdictions }: Atlas, jurisdiction: Jurisdiction): Way | null {
  const hub = edition.hub && jurisdictions.get(edition.hub.adcode);
  return hub ? wayBetween(hub, jurisdiction) : null;
}

/** The ways from a jurisdiction to all others, the nearest first. */
export function waysFrom({ jurisdictions }: Atlas, from: Jurisdiction): (Way & { adcode: number })[] {
  return [...jurisdictions.values()]
    .flatMap((to) => {
      const way = wayBetween(from, to);
      return way ? [{ adcode: to.adcode, ...way }] : [];
    })
    .sort((a, b) => a.km - b.km);
}

/** The rank of an area among all, from 1 for the largest, by a figure; null where the area has no figures. */
export function rankBy(
  { jurisdictions }: Atlas,
  { facts }: Jurisdiction,
  figure: "area" | "census",
): { rank: number; of: number } | null {
  if (!facts) return null;
  const all = [...jurisdictions.values()].flatMap((one) => one.facts?.[figure].value ?? []);
  return { rank: 1 + all.filter((value) => value > facts[figure].value).length, of: all.length };
}
