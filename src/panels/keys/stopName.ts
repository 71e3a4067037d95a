import type { Atlas } from "../../atlas/atlas.ts";
import { passes } from "../../atlas/queries/filter.ts";
import { partnershipById } from "../../atlas/queries/queries.ts";
import { farEnd, type MapStop, strandsOf } from "../../scene/mapStop.ts";
import type { Scene } from "../../scene/scene.ts";
import type { State } from "../../state/state.ts";
import { formatsOf, wordsOf } from "../../text/words.ts";
import { countOf } from "../parts/subject/countOf.ts";
import { regionName } from "../parts/subject/regionName.ts";

function regionWords(atlas: Atlas, adcode: number, { lang, compare }: State): string[] {
  const words = wordsOf(atlas.edition, lang);
  const count = countOf(atlas, adcode);
  const membership = atlas.jurisdictions.get(adcode)?.membership;
  const place = (compare ?? []).indexOf(adcode) + 1;
  return [
    regionName(atlas, adcode, lang),
    membership ? words.membershipOfOne(membership) : "",
    count === undefined ? "" : words.partnershipCount(count),
    place > 0 ? words.access.stop.compared(place) : "",
  ];
}

function strandWords(atlas: Atlas, scene: Scene, { adcode, leg }: MapStop, state: State): string[] {
  const { lang } = state;
  const words = wordsOf(atlas.edition, lang);
  const strands = strandsOf(scene, adcode);
  const place = strands.findIndex(({ id }) => id === leg);
  const strand = strands[place];
  const partnership = strand && partnershipById(atlas, strand.partnership);
  if (!partnership) return [];
  const far = farEnd(strand, adcode);
  const [from, to] = [regionName(atlas, adcode, lang), regionName(atlas, far, lang)];
  return [
    partnership.title[lang],
    formatsOf(lang).date(partnership.date),
    formatsOf(lang).list(partnership.themes.map((theme) => words.theme(theme))),
    words.access.stop.strand(place + 1, strands.length, from, to),
    passes(partnership, state) ? "" : words.hidden,
  ];
}

/** What a reader of the screen hears when the keyboard comes to a stop. */
export function stopName(atlas: Atlas, scene: Scene, stop: MapStop, state: State): string {
  const parts = stop.leg ? strandWords(atlas, scene, stop, state) : regionWords(atlas, stop.adcode, state);
  return parts.filter(Boolean).join(wordsOf(atlas.edition, state.lang).access.stop.between);
}
