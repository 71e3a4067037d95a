import type { Position } from "geojson";

const KM_PER_DEGREE = 111.2;

/** The point nearest to `target` and how far it is, among those that `allowed` admits. For distances of some km. */
export function nearest(
  points: readonly Position[],
  [lon = Number.NaN, lat = Number.NaN]: Position,
  allowed: (index: number) => boolean = () => true,
): { index: number; km: number } | undefined {
  const shrink = Math.cos((lat * Math.PI) / 180);
  let best: { index: number; km: number } | undefined;
  for (const [index, [x = Number.NaN, y = Number.NaN]] of points.entries()) {
    const km = KM_PER_DEGREE * Math.hypot((x - lon) * shrink, y - lat);
    if ((best === undefined || km < best.km) && allowed(index)) best = { index, km };
  }
  return best;
}
