import type { Atlas } from "../atlas/atlas.ts";
import { isHub } from "../atlas/edition/edition.ts";
import { allLegs, partnershipById, placesOf } from "../atlas/queries/queries.ts";
import type { Selection } from "../state/selection.ts";

/**
 * What a place is in what is chosen: itself, or one of those compared, whose names have numbers; at the other end of its
 * legs, or neither; plain while nothing is chosen.
 */
export type Standing = "plain" | "chosen" | "compared" | "linked" | "aside";

/** By adcode, and by the id of a venue that is part of what is chosen; regions that are not here are plain. */
export type Standings = ReadonlyMap<number | string, Standing>;

/** A text that is the same where all places stand the same. */
export const standingsKey = (standings: Standings): string => [...standings].join();

/** What is chosen, and the places that its legs lead to. */
function chosenBy(atlas: Atlas, selection: Selection, compare: readonly number[]) {
  const { edition } = atlas;
  // What is part of everything says nothing of what is chosen with others.
  const isAlone = (adcode: number, all: readonly number[]) => isHub(edition, adcode) && all.length > 1;
  if (selection?.kind === "partnership") {
    const partnership = partnershipById(atlas, selection.id);
    const participants = partnership?.participants ?? [];
    return {
      chosen: participants.filter((adcode) => !isAlone(adcode, participants)),
      linked: participants.filter((adcode) => isAlone(adcode, participants)),
      venues: partnership ? placesOf(partnership) : [],
    };
  }
  const chosen = selection ? [selection.adcode] : compare;
  const telling = chosen.filter((adcode) => !isAlone(adcode, chosen));
  const ends = allLegs(atlas)
    .filter(({ from, adcode }) => telling.includes(from) || telling.includes(adcode))
    .flatMap(({ from, adcode }) => [from, adcode]);
  return { chosen, linked: ends, venues: [] };
}

/**
 * What each place is in what is chosen, compared or told by a step of the story: its name is written accordingly. What a
 * pointer hovers over does not count, so that names stay where they are under it.
 */
export function standings(
  atlas: Atlas,
  selection: Selection,
  compare: readonly number[] = [],
  told: readonly Selection[] = [],
): Standings {
  const all = [selection, ...told].map((subject) => chosenBy(atlas, subject, compare));
  const [chosen, linked] = [all.flatMap(({ chosen }) => chosen), all.flatMap(({ linked }) => linked)];
  if (chosen.length === 0) return new Map();
  const standingOf = (adcode: number): Standing => {
    if (chosen.includes(adcode)) return !selection && compare.includes(adcode) ? "compared" : "chosen";
    return linked.includes(adcode) ? "linked" : "aside";
  };
  return new Map<number | string, Standing>([
    ...[...atlas.jurisdictions.keys()].map((adcode) => [adcode, standingOf(adcode)] as const),
    ...all.flatMap(({ venues }) => venues.map((id) => [id, "chosen"] as const)),
  ]);
}
