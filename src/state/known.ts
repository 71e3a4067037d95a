import type { Atlas } from "../atlas/atlas.ts";
import { monthsOf } from "../atlas/queries.ts";
import type { Known } from "./address.ts";

/** What an address may name, from what is loaded. */
export function known(atlas: Atlas): Known {
  return {
    regions: [...atlas.jurisdictions.keys()],
    partnerships: atlas.partnerships.map(({ id }) => id),
    months: monthsOf(atlas),
  };
}
