import type { DrawnSheet } from "../../../sheet/document/drawnSheet.ts";
import type { MapCrop } from "../../../sheet/map/frame/cropFrame.ts";
import { CROP_SHIFTS, CROP_ZOOMS, type Crop } from "../../../state/print/crop.ts";

const between = (value: number, [least, most]: readonly [number, number]) =>
  Math.min(most, Math.max(least, value));

/** Percent to a tenth. */
const percent = (value: number) => Math.round(between(value, CROP_SHIFTS) * 10) / 10 || 0;

/** Where the map is as it is asked for: as it is drawn, unless more was asked since. */
export function cropNow(crop: Crop | null, { map, settings }: DrawnSheet): MapCrop | undefined {
  return map && (settings.crop === crop ? map.crop : { ...map.crop, x: crop?.x ?? 0, y: crop?.y ?? 0 });
}

/**
 * A crop that shows what lies so many mm to the right and further down on the page.
 *
 * @param at Where the map is: it may have been held back at the end of the ground.
 */
export const movedCrop = (crop: Crop | null, at: MapCrop, right: number, down: number): Crop => ({
  zoom: crop?.zoom ?? 0,
  x: percent(at.x + right * at.perMm),
  y: percent(at.y + down * at.perMm),
});

/** A crop so many steps nearer. */
export const zoomedCrop = (crop: Crop | null, at: MapCrop, by: number): Crop => ({
  zoom: between((crop?.zoom ?? 0) + by, CROP_ZOOMS),
  x: percent(at.x),
  y: percent(at.y),
});
