import { viewFrame } from "../../../geometry/camera/fitCamera.ts";
import { toLonLat } from "../../../geometry/mercator.ts";
import { room } from "../../../map/camera/room.ts";
import type { MapPort } from "../../../map/mapPort.ts";
import { LEAST_GROUND, type SheetExtent } from "../../../state/print/crop.ts";

/** Degrees to a thousandth, 100 m and less. */
const rounded = (degrees: number) => Math.round(degrees * 1000) / 1000;

/** The part of the ground that the map on the screen shows; null where there is no map. */
export function screenExtent({ sight }: MapPort): SheetExtent {
  const container = document.getElementById("map");
  const now = sight.value;
  if (!container || !now) return null;
  const { left, top, right, bottom } = viewFrame(now.view, room(container));
  const [west = 0, north = 0, east = 0, south = 0] = [
    ...toLonLat([left, top]),
    ...toLonLat([right, bottom]),
  ].map(rounded);
  const isSeen = east - west >= LEAST_GROUND && north - south >= LEAST_GROUND;
  return isSeen ? { kind: "box", west, south, east, north } : null;
}
