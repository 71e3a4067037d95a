import { textWidth } from "../../geometry/textWidth.ts";
import { circled } from "../map/circled.ts";
import type { NumberedName } from "../map/sheetNames.ts";
import { TO_BASELINE, typeLine } from "../page/type.ts";
import type { Block } from "./block.ts";
import { flow, type Item } from "./flow.ts";
import { bodyType, type SheetStyle } from "./sheetStyle.ts";

/** The names that are numbers on the map: ① 潼南区 ② 合川区 … */
export function nameKey(style: SheetStyle, numbered: readonly NumberedName[], width: number): Block {
  const type = bodyType(style);
  const items = numbered.map(({ lines, number }): Item => {
    const text = `${circled(number)} ${lines.map((line) => line.text).join(" ")}`;
    return {
      width: textWidth(text, type.size),
      draw: (x, middle) => typeLine(text, { x, y: middle + type.size * TO_BASELINE }, type),
    };
  });
  return flow(items, width, type.size * 1.45, type.size);
}
