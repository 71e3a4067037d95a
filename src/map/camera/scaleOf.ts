import type { View } from "../../geometry/camera/fitCamera.ts";
import { toLonLat } from "../../geometry/mercator.ts";
import { LONGEST_BAR, scaleBar } from "../../geometry/scaleBar.ts";

/** The scale bar of a view: a round distance in km, and its length in CSS px. */
export function scaleOf({ centre, worldSize }: View): { km: number; px: number } {
  const { km, length } = scaleBar(toLonLat(centre)[1], worldSize, LONGEST_BAR);
  return { km, px: length };
}
