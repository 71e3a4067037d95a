import type { Atlas } from "../../../atlas/atlas.ts";
import {
  type CompareRow,
  compareRows,
  kindOf,
  type RowKind,
  unitOf,
} from "../../../atlas/compare/compareRows.ts";
import type { CompareValue } from "../../../atlas/compare/compareValue.ts";
import { type CompareColumn, valueIn } from "../../../atlas/compare/comparison.ts";
import { type Extreme, extremesOf } from "../../../atlas/compare/extremesOf.ts";
import type { Lang } from "../../../atlas/lang.ts";
import { textWidth } from "../../../geometry/textWidth.ts";
import { cellText } from "../../../text/cellText.ts";
import { EXTREME_SIGNS } from "../../../text/extremeSigns.ts";
import { precisionText } from "../../../text/precisionText.ts";
import { wordsOf } from "../../../text/words.ts";
import { inEach, type SheetStyle, sideBySide } from "../../page/sheetStyle.ts";
import { piecesOf, wrapText } from "../../page/wrapText.ts";

/** What a reader compares first. Where a width does not hold all, what comes last is left out first. */
const BY_WEIGHT: readonly RowKind[] = [
  "partnerships",
  "distance",
  "first",
  "area",
  "census",
  "river",
  "density",
  "latest",
  "border",
  "bearing",
  "theme",
  "shared",
  "manyParty",
  "course",
  "province",
  "seat",
  "neighbours",
  "subdivisions",
];

/** The widest text in a cell, the narrowest column, and the steps in which a column is widened, in letter heights. */
const WIDEST = 14;
const NARROWEST = 2.2;
const STEP = 0.25;

/** Letter heights at least between two columns: a number may end where a text begins. */
export const MEASURE_GAP = 0.85;

/** A column of the table of measures. Texts are in each language of the sheet, what is the same in both once. */
export interface Measure {
  row: CompareRow;
  /** Millimetres. */
  width: number;
  isNumber: boolean;
  head: readonly string[];
  unit: string;
  /** Head and unit in one line. */
  name: readonly string[];
  /** One entry an area. */
  cells: readonly (readonly string[])[];
}

/** As in the table on the screen, but for dates, which are short. */
function textOf(atlas: Atlas, value: CompareValue, extreme: Extreme, lang: Lang): string {
  const words = wordsOf(atlas.edition, lang);
  const sign = extreme ? `${EXTREME_SIGNS[extreme]} ` : "";
  const precision = precisionText(value, words);
  const text = value.kind === "date" ? value.date.start : cellText(value, atlas, words);
  return sign + (precision && precision + words.gap) + text;
}

function measure(atlas: Atlas, areas: readonly CompareColumn[], row: CompareRow, style: SheetStyle): Measure {
  const size = style.sizes.body;
  const isNumber = unitOf(row) !== undefined;
  const values = areas.map((area) => valueIn(area, row));
  const extremes = extremesOf(values);
  const cells = values.map((value, i) => [
    ...new Set(style.langs.map((lang) => textOf(atlas, value, extremes[i], lang))),
  ]);
  const head = inEach(style, ({ compare }) => compare.row(row));
  const unit = sideBySide(style, ({ compare }) => compare.unitBeside(row) ?? "").trim();
  const name = inEach(style, ({ compare }) => `${compare.row(row)} ${compare.unitBeside(row) ?? ""}`.trim());
  // What is longer than its line would be cut.
  const holds = (width: number, texts: readonly string[], most: number) =>
    texts.every(
      (text) =>
        wrapText(text, size, width).length <= most &&
        piecesOf(text).every((piece) => textWidth(piece.trimEnd(), size) <= width),
    );
  let width = Math.min(
    WIDEST * size,
    Math.max(NARROWEST * size, ...cells.flat().map((text) => textWidth(text, size))),
  );
  while (!holds(width, [...head, unit], 2) || !holds(width, cells.flat(), Number.POSITIVE_INFINITY))
    width += STEP * size;
  return { row, width, isNumber, head, unit, name, cells };
}

/** All measures of compared areas, in the order of the comparison. */
export const allMeasures = (atlas: Atlas, areas: readonly CompareColumn[], style: SheetStyle): Measure[] =>
  compareRows(atlas.edition).map((row) => measure(atlas, areas, row, style));

/** Those for which a width in mm has room as columns, the weightiest first to come in; in their order. */
export function measuresFor(all: readonly Measure[], style: SheetStyle, width: number): Measure[] {
  const gap = style.sizes.body * MEASURE_GAP;
  const chosen = new Set<Measure>();
  let rest = width;
  for (const next of BY_WEIGHT.flatMap((kind) => all.filter(({ row }) => kindOf(row) === kind))) {
    rest -= next.width + gap;
    if (rest < 0) break;
    chosen.add(next);
  }
  return all.filter((one) => chosen.has(one));
}
