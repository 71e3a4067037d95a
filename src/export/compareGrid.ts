import type { Atlas } from "../atlas/atlas.ts";
import { type CompareRow, compareRows, sourceOf } from "../atlas/compare/compareRows.ts";
import type { CompareValue } from "../atlas/compare/compareValue.ts";
import { type CompareColumn, valueIn } from "../atlas/compare/comparison.ts";
import { cellText } from "../text/cellText.ts";
import { precisionText } from "../text/precisionText.ts";
import { sourceText } from "../text/sourceText.ts";
import type { Words } from "../text/words.ts";
import { oneDecimal } from "./oneDecimal.ts";

const sourcesOf = (value: CompareValue) =>
  value.kind === "number" || value.kind === "words" ? value.sources : [];

/** What a row is made from; for figures the pages of each area. */
function rowSource(row: CompareRow, columns: readonly CompareColumn[], words: Words) {
  const { compare, colon, lang } = words;
  const pages = columns.flatMap((column) => {
    const { region } = column;
    const sources = sourcesOf(valueIn(column, row)).map((source) => sourceText(source, words));
    return sources.length > 0 ? [region.name.short[lang] + colon + sources.join("; ")] : [];
  });
  return [compare.sourceOf[sourceOf(row)], ...pages].join(" | ");
}

function noteText(row: CompareRow, columns: readonly CompareColumn[], words: Words) {
  const { colon, lang } = words;
  return columns
    .flatMap((column) => {
      const { region } = column;
      const value = valueIn(column, row);
      const note = value.kind === "number" || value.kind === "words" ? value.note?.[lang] : undefined;
      const text = [precisionText(value, words), note].filter(Boolean).join(" · ");
      return text ? [region.name.short[lang] + colon + text] : [];
    })
    .join(" | ");
}

/**
 * The comparison as rows of cells: measure, unit, one column an area, source, note. The first row is the heads.
 * The last column of the rows that a filter thins says what is counted.
 */
export function compareGrid(
  atlas: Atlas,
  columns: readonly CompareColumn[],
  words: Words,
  filterNote = "",
): string[][] {
  const { compare, lang } = words;
  const cell = (value: CompareValue) =>
    value.kind === "number" ? String(oneDecimal(value.number)) : cellText(value, atlas, words);
  const heads = columns.map(({ region }) => region.name.short[lang]);
  return [
    [compare.measure, compare.unit, ...heads, compare.source, compare.note],
    ...compareRows(atlas.edition).map((row) => [
      compare.row(row),
      compare.unitIn(row) ?? "",
      ...columns.map((column) => cell(valueIn(column, row))),
      rowSource(row, columns, words),
      sourceOf(row) === "article" ? filterNote : noteText(row, columns, words),
    ]),
  ];
}
