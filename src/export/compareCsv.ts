import type { Atlas } from "../atlas/atlas.ts";
import { compareRows, sourceOf } from "../atlas/compare/compareRows.ts";
import type { CompareColumn } from "../atlas/compare/comparison.ts";
import type { Edition } from "../atlas/edition/edition.ts";
import type { Words } from "../text/words.ts";
import { areaColumns } from "./areaColumns.ts";
import { type ExportColumn, textRows } from "./exportTable.ts";
import { type FigureSource, figureSources } from "./figureSources.ts";
import { toCsv } from "./toCsv.ts";

/** 1 where an area takes part in a partnership, 0 where it does not; what the filter hides is not there. */
function participation(atlas: Atlas, areas: readonly CompareColumn[], { lang }: Words): ExportColumn[] {
  return atlas.partnerships
    .filter((one) => areas.some(({ partnerships }) => partnerships.includes(one)))
    .map((one) => ({
      head: one.title[lang],
      isNumber: true,
      cells: areas.map(({ partnerships }) => Number(partnerships.includes(one))),
    }));
}

/** One text an area: what is said of each of its figures, after the measure's name. */
function remarks(
  edition: Edition,
  areas: readonly CompareColumn[],
  head: string,
  say: (source: FigureSource) => string | undefined,
  { compare, colon }: Words,
): ExportColumn {
  const all = figureSources(edition, areas);
  const cells = areas.map((area) =>
    all
      .flatMap((source) => {
        const text = source.area === area && say(source);
        return text ? [compare.row(source.row) + colon + text] : [];
      })
      .join(" | "),
  );
  return { head, isNumber: false, cells };
}

/** The measures that are counted or computed, with what from. */
const madeFrom = (edition: Edition, { compare, colon }: Words) =>
  compareRows(edition)
    .filter((row) => sourceOf(row) !== "figures")
    .map((row) => compare.row(row) + colon + compare.sourceOf[sourceOf(row)])
    .join(" | ");

/**
 * The comparison as CSV: an area a row, with its adcode, each measure in a column of its own, one column a partnership,
 * then notes and sources by their titles.
 *
 * @param filterNote What the filter lets through, in words; empty where it hides nothing.
 */
export function compareCsv(
  atlas: Atlas,
  areas: readonly CompareColumn[],
  words: Words,
  filterNote: string,
): string {
  const { compare, lang } = words;
  const same = (head: string, text: string): ExportColumn => ({
    head,
    isNumber: false,
    cells: areas.map(() => text),
  });
  return toCsv(
    textRows([
      ...areaColumns(atlas, areas, words),
      ...participation(atlas, areas, words),
      ...(filterNote ? [same(compare.exports.filter, filterNote)] : []),
      remarks(atlas.edition, areas, compare.note, ({ note }) => note?.[lang], words),
      remarks(
        atlas.edition,
        areas,
        compare.source,
        ({ sources }) => sources.map(({ title }) => title[words.lang]).join(words.semicolon),
        words,
      ),
      same(compare.exports.method, madeFrom(atlas.edition, words)),
    ]),
  );
}
