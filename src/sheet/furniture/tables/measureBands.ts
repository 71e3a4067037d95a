import type { CompareColumn } from "../../../atlas/compare/comparison.ts";
import { textWidth } from "../../../geometry/textWidth.ts";
import { type Block, NOTHING, stack, textBlock } from "../../page/block.ts";
import { bodyType, type SheetStyle } from "../../page/sheetStyle.ts";
import { areaName } from "./areaName.ts";
import { type Band, inBands } from "./band.ts";
import { MEASURE_GAP, type Measure } from "./measures.ts";
import { cell } from "./table.ts";

/** A column of texts beside others is at most so many letter heights wide; names of measures too. */
const WIDEST_TEXT = 9;
const WIDEST_NAME = 13;

const look = ({ isNumber }: Measure) => (isNumber ? "end" : "start");

/** A table as wide as the page, of rows under names: what its columns, of widths in mm, leave over goes between them. */
function namedBand<Column extends { width: number }>(
  nameWidth: number,
  columns: readonly Column[],
  headOf: (column: Column) => Block,
  rows: readonly { name: readonly string[]; cellOf(column: Column): Block }[],
  style: SheetStyle,
  width: number,
): Band {
  const widths = [nameWidth, ...columns.map((column) => column.width)];
  const used = widths.reduce((sum, one) => sum + one);
  return {
    widths,
    gap: (width - used) / columns.length,
    head: { rule: "strong", cells: [NOTHING, ...columns.map(headOf)] },
    rows: rows.map(({ name, cellOf }, row) => ({
      rule: row === 0 ? "thin" : "none",
      cells: [cell(name, nameWidth, style), ...columns.map(cellOf)],
    })),
  };
}

const widest = (texts: readonly string[], { sizes }: SheetStyle) =>
  Math.max(0, ...texts.map((text) => textWidth(text, sizes.body)));

function measureHead(one: Measure, style: SheetStyle): Block {
  const quiet = { ...bodyType(style), fill: style.palette.quiet };
  const unit = textBlock(one.unit, quiet, one.width, { anchor: look(one) });
  return stack([cell(one.head, one.width, style, look(one)), unit], 0);
}

/** The figures of compared areas, an area a row; measures for which the width has no room are in further bands. */
export function areaBands(
  measures: readonly Measure[],
  areas: readonly CompareColumn[],
  style: SheetStyle,
  width: number,
): Band[] {
  const names = areas.map((area) => areaName(area, style));
  const nameWidth = widest(names.flat(), style);
  const rows = names.map((name, area) => ({
    name,
    cellOf: (one: Measure) => cell(one.cells[area] ?? [], one.width, style, look(one)),
  }));
  return inBands(measures, width - nameWidth, MEASURE_GAP * style.sizes.body).map((own) =>
    namedBand(nameWidth, own, (one) => measureHead(one, style), rows, style, width),
  );
}

/** The same with a measure a row; areas for which the width has no room are in further bands. */
export function turnedBands(
  measures: readonly Measure[],
  areas: readonly CompareColumn[],
  style: SheetStyle,
  width: number,
): Band[] {
  const { body } = style.sizes;
  const nameWidth = Math.min(
    WIDEST_NAME * body,
    widest(
      measures.flatMap(({ name }) => name),
      style,
    ),
  );
  const columns = areas.map((area, index) => {
    const name = areaName(area, style);
    const numbers = measures.flatMap((one) => (one.isNumber ? (one.cells[index] ?? []) : []));
    const texts = measures.flatMap((one) => one.cells[index] ?? []);
    const least = Math.max(widest(name, style), widest(numbers, style));
    return { index, name, width: Math.max(least, Math.min(WIDEST_TEXT * body, widest(texts, style))) };
  });
  type Area = (typeof columns)[number];
  const rows = measures.map(({ name, cells }) => ({
    name,
    cellOf: (area: Area) => cell(cells[area.index] ?? [], area.width, style, "end"),
  }));
  const headOf = (area: Area) => cell(area.name, area.width, style, "end");
  return inBands(columns, width - nameWidth, MEASURE_GAP * body).map((own) =>
    namedBand(nameWidth, own, headOf, rows, style, width),
  );
}

/** All measures of compared areas, with an area a row and with a measure a row. */
export function measureBands(
  measures: readonly Measure[],
  areas: readonly CompareColumn[],
  style: SheetStyle,
  width: number,
): readonly [Band[], Band[]] {
  return [areaBands(measures, areas, style, width), turnedBands(measures, areas, style, width)];
}
