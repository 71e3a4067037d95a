import type { Atlas, Jurisdiction } from "../atlas/atlas.ts";
import { compassPoint } from "../atlas/queries/compassPoint.ts";
import { fromHub, rankBy, waysFrom } from "../atlas/queries/queries.ts";
import { formatsOf, type Words } from "./words.ts";

const nameOf = ({ jurisdictions }: Atlas, adcode: number, { lang }: Words) =>
  jurisdictions.get(adcode)?.name.short[lang] ?? String(adcode);

/** Adcodes as one phrase of names. */
export const namesOf = (atlas: Atlas, adcodes: readonly number[], words: Words): string =>
  formatsOf(words.lang).list(adcodes.map((adcode) => nameOf(atlas, adcode, words)));

/** Where a region lies: from the hub, and in which province. */
function placeSentence(atlas: Atlas, region: Jurisdiction, words: Words): string {
  const { textMap } = words;
  const province = region.facts ? words.province(region.facts.province) : "";
  const way = fromHub(atlas, region);
  if (way) return textMap.fromHub(compassPoint(way.bearing), way.km, province);
  return province && textMap.inProvince(province);
}

/** What a region borders, the longest border first; nothing of a mere position, or while that is not known. */
function borderSentence(atlas: Atlas, { adcode }: Jurisdiction, words: Words): string {
  const borders = atlas.measures.get(adcode)?.borders;
  if (!borders) return "";
  const names = [...borders]
    .sort((a, b) => b.km - a.km)
    .map((border) => words.textMap.neighbour(nameOf(atlas, border.adcode, words), border.km));
  return names.length > 0
    ? words.textMap.borders(formatsOf(words.lang).list(names))
    : words.textMap.noBorders;
}

function riverSentence({ edition, measures }: Atlas, { adcode }: Jurisdiction, { textMap }: Words): string {
  const known = measures.get(adcode);
  if (!known || !edition.river) return "";
  return known.river ? textMap.onRiver(known.river.km, known.river.course) : textMap.offRiver;
}

function rankSentence(atlas: Atlas, region: Jurisdiction, { textMap }: Words): string {
  const [area, people] = [rankBy(atlas, region, "area"), rankBy(atlas, region, "census")];
  return area && people ? textMap.ranks(area.of, area.rank, people.rank) : "";
}

function waysSentence(atlas: Atlas, region: Jurisdiction, words: Words): string {
  const ways = waysFrom(atlas, region).map(({ adcode, km, bearing }) =>
    words.textMap.way(nameOf(atlas, adcode, words), compassPoint(bearing), km),
  );
  return ways.length > 0 ? words.textMap.ways(ways.join(words.textMap.between)) : "";
}

/** A region in sentences: where it lies, what it borders, how large it is, its rivers, and the way to every other. */
export const regionSentences = (atlas: Atlas, region: Jurisdiction, words: Words): string[] =>
  [placeSentence, borderSentence, riverSentence, rankSentence, waysSentence]
    .map((sentence) => sentence(atlas, region, words))
    .filter(Boolean);
