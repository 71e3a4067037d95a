import type { Atlas } from "../../atlas/atlas.ts";
import { COMPARE_ROWS, type CompareRow } from "../../atlas/compareRows.ts";
import type { CompareColumn } from "../../atlas/comparison.ts";
import { textWidth } from "../../geometry/textWidth.ts";
import { wrapText } from "../../geometry/wrapText.ts";
import type { Lang } from "../../state/state.ts";
import { cellText } from "../../text/cellText.ts";
import { precisionText } from "../../text/precisionText.ts";
import { WORDS } from "../../text/words.ts";
import { inEach, type SheetStyle, sideBySide } from "./sheetStyle.ts";
import { COLUMN_GAP } from "./table.ts";

/** What a reader compares first. Where the width does not hold all, what comes last is left out first. */
const BY_WEIGHT: readonly CompareRow[] = [
  "partnerships",
  "distance",
  "first",
  "area",
  "census",
  "fujiang",
  "density",
  "latest",
  "border",
  "bearing",
  "industry",
  "livelihood",
  "culture",
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

/** A column of the table of measures. Texts are in each language of the sheet, what is the same in both once. */
export interface Measure {
  row: CompareRow;
  /** Millimetres. */
  width: number;
  isNumber: boolean;
  head: readonly string[];
  unit: string;
  /** One entry an area. */
  cells: readonly (readonly string[])[];
}

function textOf(atlas: Atlas, { values }: CompareColumn, row: CompareRow, lang: Lang): string {
  const value = values[row];
  if (value.kind === "none") return "–";
  if (value.kind === "date") return value.date.start;
  const words = WORDS[lang];
  const precision = precisionText(value, words);
  return (precision && precision + words.gap) + cellText(value, atlas, words);
}

function measure(atlas: Atlas, areas: readonly CompareColumn[], row: CompareRow, style: SheetStyle): Measure {
  const size = style.sizes.body;
  const isNumber = areas.every(({ values }) => ["number", "date", "none"].includes(values[row].kind));
  const cells = areas.map((area) => [...new Set(style.langs.map((lang) => textOf(atlas, area, row, lang)))]);
  const head = inEach(style, ({ compare }) => compare.row[row]);
  const unit = sideBySide(style, ({ compare }) => compare.units[row] ?? "").trim();
  const holds = (width: number, texts: readonly string[], most: number) =>
    texts.every((text) => {
      const lines = wrapText(text, size, width);
      return lines.length <= most && lines.every((line) => textWidth(line, size) <= width);
    });
  let width = Math.min(
    WIDEST * size,
    Math.max(NARROWEST * size, ...cells.flat().map((text) => textWidth(text, size))),
  );
  while (!holds(width, [...head, unit], 2) || !holds(width, cells.flat(), Number.POSITIVE_INFINITY))
    width += STEP * size;
  return { row, width, isNumber, head, unit, cells };
}

/** The measures of compared areas for which a width in mm has room, in the order of the comparison. */
export function measuresFor(
  atlas: Atlas,
  areas: readonly CompareColumn[],
  style: SheetStyle,
  width: number,
): Measure[] {
  const gap = style.sizes.body * COLUMN_GAP;
  const chosen: Measure[] = [];
  let rest = width;
  for (const row of BY_WEIGHT) {
    const next = measure(atlas, areas, row, style);
    rest -= next.width + gap;
    if (rest < 0) break;
    chosen.push(next);
  }
  return COMPARE_ROWS.flatMap((row) => chosen.filter((one) => one.row === row));
}
