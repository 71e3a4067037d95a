import type { Edition } from "../atlas/edition/edition.ts";
import type { View } from "../geometry/camera/fitCamera.ts";
import { toWorld, type World } from "../geometry/mercator.ts";

/** The plane's origin: the north-west corner of the data. Near it, so that paths have short numbers. */
const originOf = ({ extent: { camera } }: Edition): World => toWorld([camera.west, camera.north]);

/** How wide the whole world is in the plane of the ground: about as many units as CSS px in the first view of a desk. */
export const PLANE = 2 ** 16;

/** From the unit square to a plane in which the whole world is `size` wide. */
export function toPlane(edition: Edition, size: number): (at: World) => World {
  const [left, top] = originOf(edition);
  return ([x, y]) => [(x - left) * size, (y - top) * size];
}

/** The `transform` that lays a plane of `size` over a container, as a view of it shows the world. */
export function planeTransform(
  edition: Edition,
  { centre, worldSize }: View,
  container: { width: number; height: number },
  size: number,
): string {
  const [x, y] = toPlane(edition, worldSize)(centre);
  const [left, top] = [container.width / 2 - x, container.height / 2 - y];
  return `translate(${left} ${top})${size === worldSize ? "" : `scale(${worldSize / size})`}`;
}
