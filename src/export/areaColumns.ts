import type { Atlas } from "../atlas/atlas.ts";
import { type CompareRow, compareRows, kindOf, type RowKind } from "../atlas/compare/compareRows.ts";
import { type CompareColumn, valueIn } from "../atlas/compare/comparison.ts";
import { cellText } from "../text/cellText.ts";
import { precisionText } from "../text/precisionText.ts";
import type { Words } from "../text/words.ts";
import type { ExportColumn } from "./exportTable.ts";
import { oneDecimal } from "./oneDecimal.ts";

/** The measures that may be about or at least so many: they have a column that says so, whether or not any of them is. */
const MAY_BE_ROUGH: readonly RowKind[] = ["area", "census", "density", "river"];

const withUnit = (name: string, unit: string | undefined, { inBrackets }: Words) =>
  unit ? name + inBrackets(unit) : name;

/** The cells of one measure. A number stands alone, an absent one is empty; a date is as it is known, ISO 8601. */
function measureColumn(
  atlas: Atlas,
  areas: readonly CompareColumn[],
  row: CompareRow,
  words: Words,
): ExportColumn {
  const { compare } = words;
  const values = areas.map((area) => valueIn(area, row));
  const unit = row === "bearing" ? compare.exports.degrees : compare.unitIn(row);
  return {
    head: withUnit(compare.row(row), unit, words),
    isNumber: unit !== undefined,
    cells: values.map((value) => {
      if (value.kind === "number") return oneDecimal(value.number);
      if (value.kind === "bearing") return Math.round(value.degrees);
      if (value.kind === "date") return value.date.start;
      // A reason is a text, and has no place among numbers and dates.
      const isText = unit === undefined && row !== "first" && row !== "latest";
      return isText ? cellText(value, atlas, words) : null;
    }),
  };
}

function precisionColumn(areas: readonly CompareColumn[], row: CompareRow, words: Words): ExportColumn {
  return {
    head: words.compare.exports.precision(words.compare.row(row)),
    isNumber: false,
    cells: areas.map((area) => precisionText(valueIn(area, row), words) || null),
  };
}

/** The compared areas with their adcodes and all measures: an area a row, each column of one kind. */
export function areaColumns(atlas: Atlas, areas: readonly CompareColumn[], words: Words): ExportColumn[] {
  const { compare, lang } = words;
  return [
    { head: compare.exports.adcode, isNumber: true, cells: areas.map(({ adcode }) => adcode) },
    { head: compare.area, isNumber: false, cells: areas.map(({ region }) => region.name.short[lang]) },
    ...compareRows(atlas.edition).flatMap((row) => [
      measureColumn(atlas, areas, row, words),
      ...(MAY_BE_ROUGH.includes(kindOf(row)) ? [precisionColumn(areas, row, words)] : []),
    ]),
  ];
}
