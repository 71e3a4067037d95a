import { boxOf } from "../geometry/box.ts";
import { toLonLat, toWorld, worldSize } from "../geometry/mercator.ts";
import type { Camera } from "../state/state.ts";

/** What the data covers, in degrees. */
const EXTENT = { west: 97, south: 26, east: 112, north: 36 };
/** How far past the first view one may go, in parts of it: a popup at the edge needs room beside its region. */
const BEYOND = 0.9;

/** The limits of panning: the data's extent and the first view with some room around it. */
export function mapBounds(
  { lon, lat, zoom }: Camera,
  container: HTMLElement,
): [number, number, number, number] {
  const [x, y] = toWorld([lon, lat]);
  const part = (px: number) => (px / worldSize(zoom)) * (0.5 + BEYOND);
  const [dx, dy] = [part(container.clientWidth), part(container.clientHeight)];
  const { left, top, right, bottom } = boxOf([
    toWorld([EXTENT.west, EXTENT.north]),
    toWorld([EXTENT.east, EXTENT.south]),
    [x - dx, y - dy],
    [x + dx, y + dy],
  ]);
  const [west, north] = toLonLat([left, top]);
  const [east, south] = toLonLat([right, bottom]);
  return [west, south, east, north];
}
