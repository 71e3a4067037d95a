import type { Atlas } from "../atlas/atlas.ts";
import { isHub, tiedBy } from "../atlas/edition/edition.ts";
import type { Partnership } from "../atlas/files/schema.ts";
import { type Filter, passes } from "../atlas/queries/filter.ts";
import { allLegs, legsOf, partnershipById, placesOf } from "../atlas/queries/queries.ts";
import type { Selection } from "../state/selection.ts";

/** How strongly something is drawn: lit, as usual, a step quieter, dimmed beside what is lit, or thinned by the filter. */
export type Tone = "lit" | "plain" | "quiet" | "dim" | "thin";

export interface Emphasis {
  /** By leg id. */
  legs: ReadonlyMap<string, Tone>;
  /** By adcode: all jurisdictions, the outside partners too. */
  regions: ReadonlyMap<number, Tone>;
  /** By id in geo/rivers.geojson; rivers that are not here are plain. */
  rivers: ReadonlyMap<string, Tone>;
  /** Ids of the venues and sites of what is lit. */
  venues: readonly string[];
}

/** Whether an agreement is of all that the main river ties together: it lights the river as well. */
function isRiverWide({ edition }: Atlas, { participants }: Partnership): boolean {
  const tied = tiedBy(edition);
  return tied.length > 0 && tied.every((adcode) => participants.includes(adcode));
}

/** What one subject lights: its partnerships' legs, its regions. */
function litBy(
  atlas: Atlas,
  subject: Selection,
): { legs: string[]; regions: number[]; partnership?: Partnership } {
  if (subject?.kind === "partnership") {
    const partnership = partnershipById(atlas, subject.id);
    if (!partnership) return { legs: [], regions: [] };
    return {
      legs: legsOf(atlas.edition, partnership).map(({ id }) => id),
      regions: partnership.participants,
      partnership,
    };
  }
  if (!subject) return { legs: [], regions: [] };
  const own = allLegs(atlas).filter((leg) => leg.from === subject.adcode || leg.adcode === subject.adcode);
  return { legs: own.map(({ id }) => id), regions: [subject.adcode] };
}

/**
 * The tone of everything, from what is chosen, what is hovered, what is compared, what the filter lets through and what
 * a step of the story tells of. Pure. The areas compared stay lit, their legs only while nothing else is chosen or hovered. A chosen
 * partnership is lit even where the filter hides it: the reader asked for it by name.
 */
export function emphasis(
  atlas: Atlas,
  filter: Filter,
  selection: Selection,
  hover: Selection,
  compare: readonly number[] = [],
  told: readonly Selection[] = [],
): Emphasis {
  const asked = [...told, selection, hover].filter((subject) => subject !== null);
  // The hub's legs are everybody's: they say nothing of the areas beside it.
  const partners = compare.filter((adcode) => !isHub(atlas.edition, adcode) || compare.length === 1);
  const compared = partners.map((adcode) => ({ kind: "region", adcode }) as const);
  const subjects = asked.length > 0 ? asked : compared;
  const lit = subjects.map((subject) => litBy(atlas, subject));
  const litLegs = new Set(lit.flatMap(({ legs }) => legs));
  const litRegions = new Set([...compare, ...lit.flatMap(({ regions }) => regions)]);
  const named = lit.flatMap(({ partnership }) => (partnership ? [partnership] : []));
  const tone = (isLit: boolean): Tone => (isLit ? "lit" : subjects.length > 0 ? "dim" : "plain");

  const legs = new Map<string, Tone>();
  for (const partnership of atlas.partnerships) {
    const shown = passes(partnership, filter) || named.includes(partnership);
    for (const { id } of legsOf(atlas.edition, partnership))
      legs.set(id, shown ? tone(litLegs.has(id)) : "thin");
  }
  const regions = new Map(
    [...atlas.jurisdictions.keys()].map((adcode) => [adcode, tone(litRegions.has(adcode))]),
  );
  const { river } = atlas.edition;
  const riverWide = named.some((partnership) => isRiverWide(atlas, partnership));
  return {
    legs,
    regions,
    rivers: new Map(river && riverWide ? [[river.id, "lit"]] : []),
    venues: named.flatMap(placesOf),
  };
}
