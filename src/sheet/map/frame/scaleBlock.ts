import { toLonLat } from "../../../geometry/mercator.ts";
import { scaleBar } from "../../../geometry/scaleBar.ts";
import { textWidth } from "../../../geometry/textWidth.ts";
import { digits, element } from "../../../render/svg.ts";
import { TO_BASELINE, typeLine } from "../../../render/type.ts";
import type { Block } from "../../page/block.ts";
import { bodyType, inEach, type SheetStyle } from "../../page/sheetStyle.ts";
import type { MapFrame } from "./mapFrame.ts";

/** Letter heights from the top of the type over a bar to the bar, which is the room of an arrow beside it. */
export const ARROW = 2.2;
/** From one line of type to the next, in letter heights. */
const LINE = 1.15;

/**
 * The bar alone, with its length in each language of the sheet.
 *
 * @param longest In letter heights.
 */
export function scaleBlock(
  style: SheetStyle,
  frame: MapFrame,
  longest: number,
): { width: number; block: Block } {
  const { palette, sizes } = style;
  const type = bodyType(style);
  const [, lat] = toLonLat(frame.centre);
  const { km, length } = scaleBar(lat, frame.worldSize, type.size * longest);
  const [over = "", under = ""] = inEach(style, (words) => words.scale(km));
  const tick = type.size * 0.35;
  const bar = type.size * ARROW - sizes.border;
  const block: Block = {
    height: bar + sizes.border + (under ? type.size * LINE : 0),
    draw(x, y) {
      const middle = y + bar - tick - type.size * 0.75;
      return [
        element("path", {
          "data-km": String(km),
          d: `M${digits(x)} ${digits(y + bar - tick)}V${digits(y + bar)}H${digits(x + length)}V${digits(y + bar - tick)}`,
          fill: "none",
          stroke: palette.ink,
          "stroke-width": sizes.border,
        }),
        typeLine(over, { x, y: middle + type.size * TO_BASELINE }, type),
        ...(under ? [typeLine(under, { x, y: y + bar + type.size * (0.65 + TO_BASELINE) }, type)] : []),
      ];
    },
  };
  const widest = Math.max(...[over, under].map((text) => textWidth(text, type.size, type.face)));
  return { width: Math.max(length, widest), block };
}
