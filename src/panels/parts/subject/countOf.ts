import type { Atlas } from "../../../atlas/atlas.ts";
import { partnershipsOf } from "../../../atlas/queries/queries.ts";

/** How many partnerships a region has; undefined while the file with them is missing. */
export function countOf(atlas: Atlas, adcode: number): number | undefined {
  return atlas.hasPartnerships ? partnershipsOf(atlas, adcode).length : undefined;
}
