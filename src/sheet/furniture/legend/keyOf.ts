import { textWidth } from "../../../geometry/textWidth.ts";
import { TO_BASELINE, typeLine } from "../../../render/type.ts";
import type { Block } from "../../page/block.ts";
import { bodyType, type SheetStyle } from "../../page/sheetStyle.ts";
import { flow, type Item } from "./flow.ts";

/** Short texts beside each other in as many rows as they need: ① 甲 ② 乙 … */
export function keyOf(texts: readonly string[], style: SheetStyle, width: number): Block {
  const type = bodyType(style);
  const items = texts.map(
    (text): Item => ({
      width: textWidth(text, type.size, type.face),
      draw: (x, middle) => [typeLine(text, { x, y: middle + type.size * TO_BASELINE }, type)],
    }),
  );
  return flow(items, width, type.size * 1.45, type.size);
}
