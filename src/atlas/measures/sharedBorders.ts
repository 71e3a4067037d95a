import { distance } from "@turf/turf";
import { type Area, linesOf } from "../../geometry/lines/linesOf.ts";

/** Kilometres of common border by adcode and neighbour's adcode; the same both ways round. */
export type Borders = ReadonlyMap<number, ReadonlyMap<number, number>>;

/**
 * Length of the border that each two areas share: the sum of the edges that both have, whichever way round.
 *
 * Method: neighbours of geo/jurisdictions.geojson share every point of their border, so no tolerance is needed.
 * Lengths are great-circle (Turf, haversine). Accuracy: the points are about 1 km apart, and a border with a
 * point every 100 m is longer by a tenth or two: good for comparing, not a surveyed length.
 */
export function sharedBorders(areas: ReadonlyMap<number, Area>): Borders {
  const borders = new Map([...areas.keys()].map((adcode) => [adcode, new Map<number, number>()]));
  const add = (one: number, other: number, km: number) => {
    const lengths = borders.get(one);
    lengths?.set(other, (lengths.get(other) ?? 0) + km);
  };
  const owners = new Map<string, number>();
  for (const [adcode, area] of areas)
    for (const ring of linesOf(area))
      for (const [i, to] of ring.entries()) {
        const from = ring[i - 1];
        if (!from) continue;
        const key = [String(from), String(to)].sort().join(" ");
        const owner = owners.get(key);
        if (owner === undefined) owners.set(key, adcode);
        else if (owner !== adcode) {
          const km = distance(from, to);
          add(owner, adcode, km);
          add(adcode, owner, km);
        }
      }
  return borders;
}
