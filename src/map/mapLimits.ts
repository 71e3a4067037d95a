import type { Edition } from "../atlas/edition.ts";
import { boxOf } from "../geometry/box.ts";
import type { Limits } from "../geometry/clampView.ts";
import type { View } from "../geometry/fitCamera.ts";
import { toWorld, worldSize } from "../geometry/mercator.ts";

/** How far past the view of the whole one may go, in parts of it: a popup at the edge needs room beside its region. */
const BEYOND = 0.9;
/** What fills a desk must still fit above the comparison, in less than half of the height. */
const LEVELS_BACK = 2;
/** Where the shapes have no more detail. */
const CLOSEST = worldSize(9.6);

/** The limits of moving: the edition's extent and the view of the whole with some room around it. */
export function mapLimits(
  { extent: { camera } }: Edition,
  { centre: [x, y], worldSize: size }: View,
  { width, height }: { width: number; height: number },
): Limits {
  const part = (px: number) => (px / size) * (0.5 + BEYOND);
  const [dx, dy] = [part(width), part(height)];
  const bounds = boxOf([
    toWorld([camera.west, camera.north]),
    toWorld([camera.east, camera.south]),
    [x - dx, y - dy],
    [x + dx, y + dy],
  ]);
  return { bounds, smallest: size / 2 ** LEVELS_BACK, largest: CLOSEST };
}
