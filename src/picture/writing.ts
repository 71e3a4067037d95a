import { element, type SvgElement } from "../render/svg.ts";
import type { Type } from "../render/type.ts";

/** From the middle of a line down to its baseline, in letter heights, as MapLibre has it: 10 of its 24 units. */
export const TO_BASELINE = 10 / 24;
/** MapLibre's height of a line. */
const LEADING = 1.2;

/** What type on the map has of its own; what is the same for all of it is in panels/map/map.css. */
export const typeAttributes = ({ size, face, fill }: Type) => ({
  class: face === "sans" ? "is-sans" : undefined,
  "font-size": size,
  fill,
});

/** @param halo Around the letters, in CSS px. */
export const haloAttributes = (colour: string, halo: number) => ({
  stroke: colour,
  "stroke-width": halo * 2,
});

/** Lines of type with a halo, around the middle of their block. */
export function writing(
  lines: readonly string[],
  [x, y]: readonly [x: number, y: number],
  type: Type,
  halo: Partial<ReturnType<typeof haloAttributes>> = {},
): SvgElement[] {
  return lines.map((line, i) => {
    const middle = y + (i - (lines.length - 1) / 2) * LEADING * type.size;
    const place = { x, y: middle + TO_BASELINE * type.size };
    return element("text", { ...place, ...typeAttributes(type), ...halo }, [line]);
  });
}
