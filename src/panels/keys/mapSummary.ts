import type { Atlas } from "../../atlas/atlas.ts";
import { allLegs } from "../../atlas/queries/queries.ts";
import type { Words } from "../../text/words.ts";

/** What the map shows, in sentences, as far as its data is there. */
export function mapSummary(atlas: Atlas, { gap, access: { summary } }: Words): string {
  const { jurisdictions, partnerships } = atlas;
  return [
    jurisdictions.size > 0 && summary.regions,
    partnerships.length > 0 && summary.lines(allLegs(atlas).length, partnerships.length),
    summary.keys,
  ]
    .filter(Boolean)
    .join(gap);
}
