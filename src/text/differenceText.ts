import type { Atlas } from "../atlas/atlas.ts";
import type { CompareValue } from "../atlas/compare/compareValue.ts";
import type { CompareColumn } from "../atlas/compare/comparison.ts";
import type { Partnership } from "../atlas/files/schema.ts";
import { isBefore } from "../atlas/plainDate.ts";
import { type Filter, isFiltering, isShown } from "../atlas/queries/filter.ts";
import { cellText } from "./cellText.ts";
import { formatNumber } from "./formatNumber.ts";
import type { Words } from "./words.ts";
import { formatsOf } from "./words.ts";

const numberIn = (value: CompareValue) => (value.kind === "number" ? value.number : null);

const titlesOf = (partnerships: readonly Partnership[], { lang }: Words) =>
  formatsOf(lang).list(partnerships.map(({ title }) => title[lang]));

/** What is said of themes: of those that are shown only. */
function themeSentence(
  { partnerships }: CompareColumn,
  name: string,
  { all, shown }: Record<"all" | "shown", readonly string[]>,
  words: Words,
) {
  if (partnerships.length === 0) return [];
  const missing = shown.filter((theme) => partnerships.every(({ themes }) => !themes.includes(theme)));
  const names = missing.map((theme) => words.theme(theme));
  if (missing.length > 0) return [words.compare.noThemes(name, names)];
  return shown.length === all.length ? [words.compare.allThemes(name)] : [];
}

/**
 * What two areas have in common and what only one has, in whole sentences: partnerships, themes, who is nearer
 * and who was earlier, the river, the border. What is not known of both is left out.
 *
 * @param filter What the columns were counted with: where it holds something back, the sentences about partnerships
 *   say that they are about the others.
 */
export function differenceText(
  atlas: Atlas,
  [one, other]: readonly [CompareColumn, CompareColumn],
  filter: Filter,
  words: Words,
): string[] {
  const { compare, lang } = words;
  const [a, b] = [one.region.name.short[lang], other.region.name.short[lang]];
  const counted = ofPartnerships([one, other], [a, b], atlas, filter, words);
  return [
    ...(isFiltering(filter) ? counted.map((sentence) => compare.amongShown + sentence) : counted),
    ...ofPlaces(atlas, [one, other], [a, b], words),
  ];
}

function ofPartnerships(
  [one, other]: readonly [CompareColumn, CompareColumn],
  [a, b]: readonly [string, string],
  atlas: Atlas,
  filter: Filter,
  words: Words,
): string[] {
  const { compare } = words;
  const sentences: string[] = [];

  const common = one.partnerships.filter((entry) => other.partnerships.includes(entry));
  sentences.push(
    common.length > 0
      ? compare.common(a, b, common.length, titlesOf(common, words))
      : compare.nothingCommon(a, b),
  );
  for (const [column, name] of [
    [one, a],
    [other, b],
  ] as const) {
    const own = column.partnerships.filter((entry) => !common.includes(entry));
    if (own.length > 0) sentences.push(compare.only(name, own.length, titlesOf(own, words)));
  }
  const all = atlas.edition.themes.map(({ id }) => id);
  const themes = { all, shown: all.filter((theme) => isShown(theme, filter)) };
  sentences.push(...themeSentence(one, a, themes, words), ...themeSentence(other, b, themes, words));

  const [first, second] = [one.values.first, other.values.first];
  if (first.kind === "date" && second.kind === "date") {
    const [from, to] = [cellText(first, atlas, words), cellText(second, atlas, words)];
    if (isBefore(first.date.start, second.date.start)) sentences.push(compare.earlier(a, from, b, to));
    if (isBefore(second.date.start, first.date.start)) sentences.push(compare.earlier(b, to, a, from));
  }
  return sentences;
}

function ofPlaces(
  atlas: Atlas,
  [one, other]: readonly [CompareColumn, CompareColumn],
  [a, b]: readonly [string, string],
  { compare }: Words,
): string[] {
  const sentences: string[] = [];

  const [near, far] = [numberIn(one.values.distance), numberIn(other.values.distance)];
  if (near !== null && far !== null) {
    const [nearest, more] = [formatNumber(Math.min(near, far)), formatNumber(Math.abs(far - near))];
    sentences.push(near <= far ? compare.nearer(a, nearest, b, more) : compare.nearer(b, nearest, a, more));
  }

  const [mine, yours] = [atlas.measures.get(one.adcode), atlas.measures.get(other.adcode)];
  if (mine && yours) {
    if (mine.river && yours.river) sentences.push(compare.riverBoth(a, b));
    else if (mine.river) sentences.push(compare.riverOne(a, b));
    else if (yours.river) sentences.push(compare.riverOne(b, a));
    else if (atlas.edition.river) sentences.push(compare.riverNone(a, b));
    const border = mine.borders.find(({ adcode }) => adcode === other.adcode);
    if (border) sentences.push(compare.border(a, b, formatNumber(border.km)));
  }
  return sentences;
}
