import type { Atlas } from "../atlas/atlas.ts";
import type { CompareValue } from "../atlas/compare/compareValue.ts";
import { compassPoint } from "../atlas/queries/compassPoint.ts";
import { formatNumber } from "./formatNumber.ts";
import type { Words } from "./words.ts";
import { formatsOf } from "./words.ts";

/** What stands in a cell of the comparison, in words; its number with separators, without 约 and without a unit. */
export function cellText(value: CompareValue, { jurisdictions }: Atlas, words: Words): string {
  const { lang, compare } = words;
  switch (value.kind) {
    case "number":
      return formatNumber(value.number);
    case "date":
      return formatsOf(lang).date({ start: value.date.start });
    case "bearing":
      return compare.bearing(compare.compass[compassPoint(value.degrees)], Math.round(value.degrees));
    case "course":
      return compare.course[value.course];
    case "areas": {
      const names = value.adcodes.map(
        (adcode) => jurisdictions.get(adcode)?.name.short[lang] ?? String(adcode),
      );
      return names.length > 0 ? formatsOf(lang).list(names) : compare.noNeighbours;
    }
    case "words":
      return value.words[lang];
    case "province":
      return words.province(value.province);
    case "none":
      return compare.absence[value.why];
  }
}
