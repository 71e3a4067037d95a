import type { World } from "../mercator.ts";
import type { View } from "./fitCamera.ts";

/**
 * A view in which what was at one place of the container is at another, and everything larger by a factor.
 *
 * @param from In CSS px from the container's middle; `to` as well.
 */
export function zoomAbout({ centre, worldSize }: View, from: World, to: World, factor: number): View {
  const size = worldSize * factor;
  const along = (axis: 0 | 1) => centre[axis] + from[axis] / worldSize - to[axis] / size;
  return { centre: [along(0), along(1)], worldSize: size };
}
