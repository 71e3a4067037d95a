import { toLonLat } from "../../geometry/mercator.ts";
import { scaleBar } from "../../geometry/scaleBar.ts";
import { textWidth } from "../../geometry/textWidth.ts";
import type { MapFrame } from "../map/mapFrame.ts";
import { digits, element, group } from "../page/svg.ts";
import { TO_BASELINE, typeLine } from "../page/type.ts";
import type { Block } from "./block.ts";
import { bodyType, inEach, type SheetStyle } from "./sheetStyle.ts";

/** Letter heights of the longest bar: the shortest is not shorter than what stands over it. */
const LONGEST = 10;
/** Letter heights of the arrow's room, and from one line of type to the next. */
const ARROW = 2.2;
const LINE = 1.15;

/**
 * A scale bar, true at the latitude of the map's middle, with its length over it and in a second language under it, and
 * an arrow to the north: in Web Mercator straight up.
 */
export function scaleAndNorth(style: SheetStyle, frame: MapFrame): { width: number; block: Block } {
  const { palette, sizes } = style;
  const type = bodyType(style);
  const scale = scaleBlock(style, frame, LONGEST);
  const height = scale.block.height;
  const block: Block = {
    height,
    draw(x, y) {
      const north = x + scale.width + type.size * 1.5;
      const [first = ""] = inEach(style, (words) => words.sheet.north);
      return group("scale", [
        scale.block.draw(x, y),
        element("path", {
          d: `M${digits(north)} ${digits(y + type.size * 0.2)}l${digits(type.size * 0.36)} ${digits(type.size)}l${digits(-type.size * 0.36)} ${digits(-type.size * 0.22)}l${digits(-type.size * 0.36)} ${digits(type.size * 0.22)}z`,
          fill: palette.ink,
        }),
        typeLine(first, { x: north, y: y + type.size * ARROW - sizes.border, anchor: "middle" }, type),
      ]);
    },
  };
  return { width: type.size * (LONGEST + ARROW), block };
}

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
        under && typeLine(under, { x, y: y + bar + type.size * (0.65 + TO_BASELINE) }, type),
      ]
        .filter(Boolean)
        .join("\n");
    },
  };
  const widest = Math.max(...[over, under].map((text) => textWidth(text, type.size)));
  return { width: Math.max(length, widest), block };
}
