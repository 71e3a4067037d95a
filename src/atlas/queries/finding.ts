import type { Atlas } from "../atlas.ts";
import { isHub } from "../edition/edition.ts";
import { monthsOf, partnershipsOf } from "./queries.ts";

/** What stands out of all partnerships: how many, in how many months, and who takes part in most of them. */
export interface Finding {
  count: number;
  /** From the first month to the last, both counted. */
  months: number;
  /** The one with most partnerships, the hub apart; null where several share the first place. */
  most: { adcode: number; count: number } | null;
}

/** {@link Finding} of an atlas; null where it has no partnership. */
export function finding(atlas: Atlas): Finding | null {
  const { edition, jurisdictions, partnerships } = atlas;
  if (partnerships.length === 0) return null;
  const [first, last] = monthsOf(atlas);
  const [most, second] = [...jurisdictions.keys()]
    .filter((adcode) => !isHub(edition, adcode))
    .map((adcode) => ({ adcode, count: partnershipsOf(atlas, adcode).length }))
    .sort((a, b) => b.count - a.count);
  return {
    count: partnerships.length,
    months: last - first + 1,
    most: most && most.count > (second?.count ?? 0) ? most : null,
  };
}
