import type { Atlas } from "../../atlas/atlas.ts";
import { legsOf } from "../../atlas/queries.ts";
import type { Membership } from "../../atlas/schema.ts";
import type { Words } from "../../text/words.ts";

/** What the map shows, in sentences, as far as its data is there. */
export function mapSummary(
  { jurisdictions, partnerships }: Atlas,
  { gap, access: { summary } }: Words,
): string {
  const all = [...jurisdictions.values()];
  const count = (...memberships: Membership[]) =>
    all.filter(({ membership }) => memberships.includes(membership)).length;
  return [
    all.length > 0 && summary.regions(count("hub", "basin"), count("partner"), count("outside")),
    partnerships.length > 0 && summary.lines(partnerships.flatMap(legsOf).length, partnerships.length),
    summary.keys,
  ]
    .filter(Boolean)
    .join(gap);
}
