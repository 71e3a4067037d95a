import type { Atlas } from "../../atlas/atlas.ts";
import { ROW_SOURCE } from "../../atlas/compareRows.ts";
import type { CompareColumn } from "../../atlas/comparison.ts";
import { textWidth } from "../../geometry/textWidth.ts";
import { formatList } from "../../text/formatList.ts";
import { WORDS } from "../../text/words.ts";
import { areaName } from "./areaName.ts";
import { type Block, NOTHING, stack, textBlock } from "./block.ts";
import { type Measure, measuresFor } from "./measures.ts";
import { bodyType, type SheetStyle, smallType } from "./sheetStyle.ts";
import { COLUMN_GAP, cell, type TableRow, table } from "./table.ts";

/** The figures of the compared areas, an area a row, and beneath them what each is made from. */
export function measureTable(
  atlas: Atlas,
  areas: readonly CompareColumn[],
  style: SheetStyle,
  width: number,
): Block {
  const { body, gap } = style.sizes;
  const names = areas.map((area) => areaName(area, style));
  const nameWidth = Math.max(0, ...names.flat().map((text) => textWidth(text, body)));
  const measures = measuresFor(atlas, areas, style, width - nameWidth);
  if (measures.length === 0) return NOTHING;
  // What is left over goes between the columns, so that the table is as wide as the page.
  const used = measures.reduce((sum, one) => sum + one.width + body * COLUMN_GAP, nameWidth);
  const spare = (width - used) / measures.length;
  const widths = [nameWidth, ...measures.map((one) => one.width + spare)];
  const head: TableRow = {
    rule: "strong",
    cells: [NOTHING, ...measures.map((one, i) => headOf(one, widths[i + 1] ?? 0, style))],
  };
  const rows = names.map(
    (name, area): TableRow => ({
      rule: area === 0 ? "thin" : "none",
      cells: [
        cell(name, nameWidth, style),
        ...measures.map((one, i) => cell(one.cells[area] ?? [], widths[i + 1] ?? 0, style, look(one))),
      ],
    }),
  );
  return stack([table([head, ...rows], widths, style), sources(measures, style, width)], gap * 0.4);
}

const look = ({ isNumber }: Measure) => (isNumber ? "end" : "start");

function headOf(measure: Measure, width: number, style: SheetStyle): Block {
  const quiet = { ...bodyType(style), fill: style.palette.quiet };
  const unit = textBlock(measure.unit, quiet, width, { anchor: look(measure) });
  return stack([cell(measure.head, width, style, look(measure)), unit], 0);
}

/** What each measure is made from, those of one source together. */
function sources(measures: readonly Measure[], style: SheetStyle, width: number): Block {
  const kinds = [...new Set(measures.map(({ row }) => ROW_SOURCE[row]))];
  const texts = style.langs.map((lang) => {
    const { compare, colon } = WORDS[lang];
    const parts = kinds.map((kind) => {
      const rows = measures.filter(({ row }) => ROW_SOURCE[row] === kind);
      return (
        formatList(
          rows.map(({ row }) => compare.row[row]),
          lang,
        ) +
        colon +
        compare.sourceOf[kind]
      );
    });
    return lang === "zh" ? `${parts.join("；")}。` : `${parts.join("; ")}.`;
  });
  return stack(
    texts.map((text) => textBlock(text, smallType(style), width)),
    0,
  );
}
