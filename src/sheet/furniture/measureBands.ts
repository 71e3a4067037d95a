import type { CompareColumn } from "../../atlas/comparison.ts";
import { textWidth } from "../../geometry/textWidth.ts";
import { areaName } from "./areaName.ts";
import { type Band, bandBlocks, inBands } from "./band.ts";
import { type Block, NOTHING, stack, textBlock } from "./block.ts";
import { MEASURE_GAP, type Measure } from "./measures.ts";
import { bodyType, type SheetStyle } from "./sheetStyle.ts";
import { cell, type TableRow } from "./table.ts";

/** A column of texts beside others is at most so many letter heights wide; names of measures too. */
const WIDEST_TEXT = 9;
const WIDEST_NAME = 13;

const look = ({ isNumber }: Measure) => (isNumber ? "end" : "start");

/** The columns of a table as wide as the page: what is left over goes between them. */
function spread(first: number, columns: readonly { width: number }[], width: number) {
  const widths = [first, ...columns.map((one) => one.width)];
  const used = widths.reduce((sum, one) => sum + one);
  return { widths, gap: (width - used) / columns.length };
}

const widest = (texts: readonly string[], { sizes }: SheetStyle) =>
  Math.max(0, ...texts.map((text) => textWidth(text, sizes.body)));

function headOf(one: Measure, width: number, style: SheetStyle): Block {
  const quiet = { ...bodyType(style), fill: style.palette.quiet };
  return stack(
    [cell(one.head, width, style, look(one)), textBlock(one.unit, quiet, width, { anchor: look(one) })],
    0,
  );
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
  return inBands(measures, width - nameWidth, MEASURE_GAP * style.sizes.body).map((own): Band => {
    const { widths, gap } = spread(nameWidth, own, width);
    const at = (i: number) => widths[i + 1] ?? 0;
    return {
      widths,
      gap,
      head: {
        rule: "strong",
        cells: [NOTHING, ...own.map((one, i) => headOf(one, at(i), style))],
      },
      rows: names.map((name, area) => ({
        rule: area === 0 ? "thin" : "none",
        cells: [
          cell(name, nameWidth, style),
          ...own.map((one, i) => cell(one.cells[area] ?? [], at(i), style, look(one))),
        ],
      })),
    };
  });
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
  return inBands(columns, width - nameWidth, MEASURE_GAP * body).map((own): Band => {
    const { widths, gap } = spread(nameWidth, own, width);
    const at = (i: number) => widths[i + 1] ?? 0;
    return {
      widths,
      gap,
      head: {
        rule: "strong",
        cells: [NOTHING, ...own.map(({ name }, i) => cell(name, at(i), style, "end"))],
      },
      rows: measures.map(
        (one, row): TableRow => ({
          rule: row === 0 ? "thin" : "none",
          cells: [
            cell(one.name, nameWidth, style),
            ...own.map(({ index }, i) => cell(one.cells[index] ?? [], at(i), style, "end")),
          ],
        }),
      ),
    };
  });
}

/** All measures of compared areas, with an area or a measure a row: whichever is lower. */
export function measureBands(
  measures: readonly Measure[],
  areas: readonly CompareColumn[],
  style: SheetStyle,
  width: number,
): Band[] {
  const [byArea, turned] = [
    areaBands(measures, areas, style, width),
    turnedBands(measures, areas, style, width),
  ];
  return bandBlocks(turned, style).height < bandBlocks(byArea, style).height ? turned : byArea;
}
