import { boxOf } from "../geometry/box.ts";
import { simplifyLine } from "../geometry/lines/simplifyLine.ts";
import { worldOf } from "../geometry/lines/worldOf.ts";
import type { World } from "../geometry/mercator.ts";
import type { Scene, SceneRegion } from "./scene.ts";

/** Of the unit square: two or three CSS px where a country fills a screen. */
const TOLERANCE = 2 ** -14.5;

interface AreaShape {
  middle: World;
  /** Coarse lines around it. */
  borders: readonly (readonly World[])[];
}

export interface RegionShape extends AreaShape {
  adcode: number;
}

/** The geometry of an Atlas never changes: found once for each area, whatever the language. */
const known = new WeakMap<SceneRegion["area"], AreaShape>();

function shapeOf(area: SceneRegion["area"]): AreaShape {
  const found = known.get(area);
  if (found) return found;
  const borders = worldOf(area).map((ring) => simplifyLine(ring, TOLERANCE));
  const { left, top, right, bottom } = boxOf(borders.flat());
  const shape: AreaShape = { middle: [(left + right) / 2, (top + bottom) / 2], borders };
  known.set(area, shape);
  return shape;
}

/** The regions as names see them: their middles, and borders that are good enough to keep off. In the unit square. */
export const regionShapes = ({ regions }: Scene): RegionShape[] =>
  regions.map(({ adcode, area }) => ({ adcode, ...shapeOf(area) }));
