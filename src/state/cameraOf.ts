import type { View } from "../geometry/camera/fitCamera.ts";
import { toLonLat, zoomFor } from "../geometry/mercator.ts";
import type { Camera } from "./state.ts";

/** A view of the plane as the address has it. */
export function cameraOf({ centre, worldSize }: View): Camera {
  const [lon, lat] = toLonLat(centre);
  return { lon, lat, zoom: zoomFor(worldSize) };
}
