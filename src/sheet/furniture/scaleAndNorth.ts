import { toLonLat } from "../../geometry/mercator.ts";
import { scaleBar } from "../../geometry/scaleBar.ts";
import { textWidth } from "../../geometry/textWidth.ts";
import { digits, element, group } from "../../render/svg.ts";
import { TO_BASELINE, typeLine } from "../../render/type.ts";
import type { MapFrame } from "../map/mapFrame.ts";
import type { Block } from "./block.ts";
import { bodyType, type SheetStyle, sideBySide } from "./sheetStyle.ts";

/** Letter heights of the longest bar, and of the arrow. */
const LONGEST = 9;

/** A scale bar, true at the latitude of the map's middle, and an arrow to the north: in Web Mercator straight up. */
export function scaleAndNorth(style: SheetStyle, frame: MapFrame): { width: number; block: Block } {
  const { palette, sizes } = style;
  const type = bodyType(style);
  const [, lat] = toLonLat(frame.centre);
  const { km, length } = scaleBar(lat, frame.worldSize, type.size * LONGEST);
  const height = type.size * 2.2;
  const label = sideBySide(style, (words) => words.scale(km));
  const width = type.size * (LONGEST + 2.2);
  const block: Block = {
    height,
    draw(x, y) {
      const bar = y + height - sizes.border;
      const tick = type.size * 0.35;
      const north = x + Math.max(length, textWidth(label, type.size)) + type.size * 1.5;
      return group("scale", [
        element("path", {
          "data-km": String(km),
          d: `M${digits(x)} ${digits(bar - tick)}V${digits(bar)}H${digits(x + length)}V${digits(bar - tick)}`,
          fill: "none",
          stroke: palette.ink,
          "stroke-width": sizes.border,
        }),
        typeLine(
          label,
          { x, y: bar - tick - type.size * 0.55 + type.size * TO_BASELINE - type.size * 0.2 },
          type,
        ),
        element("path", {
          d: `M${digits(north)} ${digits(y + type.size * 0.2)}l${digits(type.size * 0.36)} ${digits(type.size)}l${digits(-type.size * 0.36)} ${digits(-type.size * 0.22)}l${digits(-type.size * 0.36)} ${digits(type.size * 0.22)}z`,
          fill: palette.ink,
        }),
        typeLine(
          sideBySide({ ...style, langs: style.langs.slice(0, 1) }, (words) => words.sheet.north),
          { x: north, y: bar, anchor: "middle" },
          type,
        ),
      ]);
    },
  };
  return { width, block };
}
