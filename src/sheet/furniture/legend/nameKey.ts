import { circled } from "../../map/names/circled.ts";
import type { NumberedName } from "../../map/names/sheetNames.ts";
import type { Block } from "../../page/block.ts";
import type { SheetStyle } from "../../page/sheetStyle.ts";
import { keyOf } from "./keyOf.ts";

/** The names that are numbers on the map. A compared area's name begins with its number already. */
export function nameKey(style: SheetStyle, numbered: readonly NumberedName[], width: number): Block {
  const texts = numbered.map(({ lines, number }) => {
    const name = lines.map((line) => line.text).join(" ");
    const sign = circled(number);
    return name.startsWith(sign) ? name : `${sign} ${name}`;
  });
  return keyOf(texts, style, width);
}
