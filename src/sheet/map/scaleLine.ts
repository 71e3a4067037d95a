import { toLonLat } from "../../geometry/mercator.ts";
import { scaleBar } from "../../geometry/scaleBar.ts";
import { textWidth } from "../../geometry/textWidth.ts";
import { digits, element } from "../../render/svg.ts";
import { TO_BASELINE, type Type, typeLine } from "../../render/type.ts";
import type { Drawing } from "./drawing.ts";
import type { MapFrame } from "./mapFrame.ts";

/** Letter heights down to the bar, of its ends, and of a line under it. */
const DOWN = 2.2;
const TICK = 0.35;
const LINE = 1.15;

/** A scale bar that is laid out, in mm. */
interface ScaleLine {
  width: number;
  height: number;
  /** From its top left. */
  draw(x: number, y: number): string;
}

/**
 * A scale bar, true at the latitude of the map's middle, with its length over it and in a second language under it.
 *
 * @param longest Of the bar, in letter heights.
 * @param say A length in each language.
 */
export function scaleLine(
  { palette, sizes }: Pick<Drawing, "palette" | "sizes">,
  frame: MapFrame,
  longest: number,
  say: (km: number) => readonly string[],
): ScaleLine {
  const type: Type = { size: sizes.body, face: "sans", fill: palette.ink };
  const [, lat] = toLonLat(frame.centre);
  const { km, length } = scaleBar(lat, frame.worldSize, type.size * longest);
  const [over = "", under = ""] = say(km);
  const tick = type.size * TICK;
  const bar = type.size * DOWN - sizes.border;
  return {
    width: Math.max(length, ...[over, under].map((text) => textWidth(text, type.size))),
    height: bar + sizes.border + (under ? type.size * LINE : 0),
    draw(x, y) {
      const middle = y + bar - tick - type.size * 0.75;
      const [top, bottom] = [digits(y + bar - tick), digits(y + bar)];
      return [
        element("path", {
          "data-km": String(km),
          d: `M${digits(x)} ${top}V${bottom}H${digits(x + length)}V${top}`,
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
}
