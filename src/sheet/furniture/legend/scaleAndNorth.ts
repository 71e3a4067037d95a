import { digits, element, group } from "../../../render/svg.ts";
import { typeLine } from "../../../render/type.ts";
import type { MapFrame } from "../../map/frame/mapFrame.ts";
import { ARROW, scaleBlock } from "../../map/frame/scaleBlock.ts";
import type { Block } from "../../page/block.ts";
import { bodyType, inEach, type SheetStyle } from "../../page/sheetStyle.ts";

/** Letter heights of the longest bar: the shortest is not shorter than what stands over it. */
const LONGEST = 10;
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
        ...scale.block.draw(x, y),
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
