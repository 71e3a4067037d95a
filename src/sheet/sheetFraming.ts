import { type Box, boxOf, grow } from "../geometry/box.ts";
import { toLonLat, type World } from "../geometry/mercator.ts";
import { type GroundBox, ZOOM_STEP } from "../state/print/crop.ts";
import type { SheetSettings } from "../state/print/settings.ts";

/** Around what is not a part of the ground by itself, in parts of its longer side: its names have room there. */
const AROUND = 0.08;

/** Degrees to a thousandth, 100 m and less. */
const rounded = (degrees: number) => Math.round(degrees * 1000) / 1000;

/**
 * The part of the ground for which a sheet's map is made, as the address has it that the sheet's code leads to: the page
 * shows all of it in a window of any shape. Null where the page frames by itself what fits beside its panel: what is compared,
 * and each step of the story.
 *
 * @param points What the map is made for, in the unit square.
 */
export function sheetFraming(
  { subject, extent, crop }: SheetSettings,
  points: readonly World[],
): GroundBox | null {
  if (subject?.kind === "story" || (subject?.kind === "compare" && !extent && !crop)) return null;
  const whole = boxOf(points);
  const side = Math.max(whole.right - whole.left, whole.bottom - whole.top);
  const { zoom, x, y } = crop ?? { zoom: 0, x: 0, y: 0 };
  const shown = grow(whole, extent?.kind === "box" ? 0 : AROUND * side);
  const { left, top, right, bottom } = moved(shown, ZOOM_STEP ** zoom, [(x / 100) * side, (y / 100) * side]);
  const [west, north] = toLonLat([left, top]).map(rounded) as [number, number];
  const [east, south] = toLonLat([right, bottom]).map(rounded) as [number, number];
  return { west, south, east, north };
}

/** A box so many times smaller about its middle, moved. */
function moved({ left, top, right, bottom }: Box, times: number, [dx, dy]: World): Box {
  const [x, y] = [(left + right) / 2 + dx, (top + bottom) / 2 + dy];
  const [across, down] = [(right - left) / times / 2, (bottom - top) / times / 2];
  return { left: x - across, top: y - down, right: x + across, bottom: y + down };
}
