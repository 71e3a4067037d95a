import { strand } from "../geometry/lines/strand.ts";
import { toWorld, type World } from "../geometry/mercator.ts";
import type { Drawn } from "./drawn.ts";
import { type MapStop, regionStops } from "./mapStop.ts";

/** CSS px from the middle of a strand, and from the edge of a point, to the ring around it. */
const BESIDE_STRAND = 6;
const AROUND_POINT = 6;
const CORNERS = 32;

/** Where a stop is, and the lines around it. In the unit square. */
export interface StopShape {
  /** Where it is named: the seat of a region, the end of a strand away from the hub. */
  at: World;
  /** Whether a strand comes to that end from above. */
  comesFromAbove: boolean;
  /** What has to be in sight while the keyboard is on it. */
  points: readonly World[];
  /** Closed lines around it. */
  rings: readonly (readonly World[])[];
}

function circle([x, y]: World, radius: number): World[] {
  return Array.from({ length: CORNERS }, (_, i): World => {
    const angle = (i / CORNERS) * 2 * Math.PI;
    return [x + Math.cos(angle) * radius, y + Math.sin(angle) * radius];
  });
}

/** Where a stop is named, in the unit square; undefined while it is not on the map. */
export const stopPlace = ({ scene, strands }: Drawn, { adcode, leg }: MapStop): World | undefined =>
  leg
    ? strands.find(({ id }) => id === leg)?.path.at(-1)
    : regionStops(scene).find((stop) => stop.adcode === adcode)?.at;

/** The shape of a stop as it is drawn at one scale; null while it is not on the map. */
export function stopShape(drawn: Drawn, stop: MapStop): StopShape | null {
  const { scene, worldSize, sizes, strands } = drawn;
  const { adcode, leg } = stop;
  const at = stopPlace(drawn, stop);
  if (!at) return null;
  if (leg) {
    const path = strands.find(({ id }) => id === leg)?.path ?? [];
    const start = path[0] ?? at;
    const side = (px: number) => strand(path, px / worldSize, sizes.taper / worldSize);
    const rings = [[...side(BESIDE_STRAND), ...side(-BESIDE_STRAND).reverse()]];
    return { at, comesFromAbove: start[1] < at[1], points: path, rings };
  }
  const plain = { at, comesFromAbove: false, points: [at] };
  const area = scene.regions.find((region) => region.adcode === adcode)?.area;
  const point = scene.points.find((one) => one.adcode === adcode);
  if (area) {
    const polygons = area.type === "Polygon" ? [area.coordinates] : area.coordinates;
    return { ...plain, rings: polygons.map(([outline = []]) => outline.map(toWorld)) };
  }
  const radius = (point ? sizes.point(point) : 0) + AROUND_POINT;
  return { ...plain, rings: [circle(at, radius / worldSize)] };
}
