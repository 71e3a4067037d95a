import type { Atlas } from "../../atlas/atlas.ts";
import type { Partnership } from "../../atlas/schema.ts";

/** Whether a partnership is of the hub and the whole Fujiang basin, and of nobody else. */
export function isTheNine({ jurisdictions }: Atlas, { participants }: Partnership): boolean {
  const nine = [...jurisdictions.values()].filter(({ membership }) => /^(hub|basin)$/.test(membership));
  return participants.length === nine.length && nine.every(({ adcode }) => participants.includes(adcode));
}
