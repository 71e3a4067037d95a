import type { SvgElement } from "../../../render/svg.ts";
import type { Block } from "../../page/block.ts";

/** Something small that stands in a row. Millimetres. */
export interface Item {
  width: number;
  /** How many rows it takes, alone in them if more than one. */
  rows?: number;
  /** From its left edge, `middle` being the middle of its first row. */
  draw(x: number, middle: number): readonly SvgElement[];
}

/** Items in rows, as many in each as fit. */
export function flow(items: readonly Item[], width: number, row: number, gap: number): Block {
  let [x, rows] = [0, items.length > 0 ? 1 : 0];
  const places = items.map((item) => {
    if (x > 0 && x + item.width > width) {
      x = 0;
      rows += 1;
    }
    const at = { item, x, row: rows - 1 };
    x += item.width + gap;
    if (item.rows && item.rows > 1) {
      rows += item.rows - 1;
      x = width + gap;
    }
    return at;
  });
  return {
    height: rows * row,
    draw: (left, top) =>
      places.flatMap(({ item, x, row: at }) => item.draw(left + x, top + (at + 0.5) * row)),
  };
}
