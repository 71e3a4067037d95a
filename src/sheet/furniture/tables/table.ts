import { digits, element } from "../../../render/svg.ts";
import type { TypeAt } from "../../../render/type.ts";
import { type Block, stack, textBlock } from "../../page/block.ts";
import { LEAST_LINE } from "../../page/points.ts";
import { bodyType, type SheetStyle } from "../../page/sheetStyle.ts";

/** A row of a table; a `rule` over it sets off heads and sums. */
export interface TableRow {
  cells: readonly Block[];
  rule: "none" | "thin" | "strong";
}

/** Letter heights between two columns, and between a rule and the letters under it. */
export const COLUMN_GAP = 0.7;
const PADDING = 0.25;

/**
 * Cells in rows, each row as high as its highest cell; a strong rule closes the table.
 *
 * @param gap Between two columns, in mm.
 */
export function table(
  rows: readonly TableRow[],
  widths: readonly number[],
  gap: number,
  style: SheetStyle,
): Block {
  const { palette, sizes } = style;
  const padding = sizes.body * PADDING;
  const width = widths.reduce((sum, each) => sum + each, gap * (widths.length - 1));
  const heights = rows.map(({ cells }) => Math.max(0, ...cells.map(({ height }) => height)) + 2 * padding);
  const rule = (kind: TableRow["rule"], x: number, y: number) =>
    kind === "none"
      ? []
      : [
          element("path", {
            d: `M${digits(x)} ${digits(y)}h${digits(width)}`,
            fill: "none",
            stroke: palette.ink,
            "stroke-width": kind === "strong" ? sizes.border : LEAST_LINE,
          }),
        ];
  return {
    height: heights.reduce((sum, height) => sum + height, 0),
    draw(left, top) {
      let y = top;
      const drawn = rows.flatMap(({ cells, rule: kind }, row) => {
        let x = left;
        const texts = cells.flatMap((cell, column) => {
          const text = cell.draw(x, y + padding);
          x += (widths[column] ?? 0) + gap;
          return text;
        });
        const line = rule(kind, left, y);
        y += heights[row] ?? 0;
        return [...line, ...texts];
      });
      return [...drawn, ...rule("strong", left, y)];
    },
  };
}

/** Texts beneath each other in a cell. */
export function cell(
  texts: readonly string[],
  width: number,
  style: SheetStyle,
  anchor: TypeAt["anchor"] = "start",
): Block {
  return stack(
    texts.map((text) => textBlock(text, bodyType(style), width, { anchor })),
    0,
  );
}
