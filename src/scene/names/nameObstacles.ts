import { boxOf, scaleBox } from "../../geometry/box.ts";
import { worldOf } from "../../geometry/lines/worldOf.ts";
import type { World } from "../../geometry/mercator.ts";
import type { ObstacleLine, Obstacles } from "../../geometry/names/nameToPlace.ts";
import type { MarkSizes, Surroundings } from "../drawn.ts";
import { regionShapes } from "../regionShapes.ts";
import type { Scene, SceneRibbon } from "../scene.ts";
import type { Standings } from "../standings.ts";

/** What lines weigh beside a ribbon: one of what is not chosen, which is dimmed, a river by its rank, a border. */
const DIMMED = 0.3;
const RIVER = { 1: 0.4, 2: 0.06, 3: 0.03 } as const;
const BORDER = 0.28;
/** Every so many points of a river are enough to keep off it. */
const RIVER_STEP = 8;

/** Whether a ribbon belongs to what is chosen: both of its ends do. */
function isDimmed({ from, adcode }: SceneRibbon, standings: Standings): boolean {
  const ends = [standings.get(from), standings.get(adcode)];
  return ends.includes("aside");
}

/** What of a map's sizes names keep off. */
export interface ObstacleSizes extends Pick<MarkSizes, "strandGap" | "point" | "longestLeader"> {
  /** Width of a river's line by its rank; undefined of those that names do not keep off. */
  river: (rank: keyof typeof RIVER) => number | undefined;
  /** How much a ribbon under a name matters: more where it stops there. */
  ribbonWeight: number;
}

/**
 * Everything that stands on a map before any name: ribbons, rivers, borders, points.
 *
 * @param place From the unit square to the map's plane, in CSS px or in mm.
 */
export function nameObstacles(
  scene: Scene,
  place: (at: World) => World,
  sizes: ObstacleSizes,
  standings: Standings = new Map(),
): Omit<Obstacles, "boxes" | "frame"> {
  const line = (path: readonly World[], half: number, weight: number): ObstacleLine => {
    const onPlane = path.map(place);
    return { path: onPlane, half, weight, bounds: boxOf(onPlane) };
  };
  const ribbons = scene.ribbons.map((ribbon) =>
    line(
      ribbon.coarse,
      (ribbon.lanes.length * sizes.strandGap) / 2,
      isDimmed(ribbon, standings) ? DIMMED : sizes.ribbonWeight,
    ),
  );
  const rivers = scene.rivers.flatMap(({ rank, geometry }) => {
    const width = sizes.river(rank);
    if (width === undefined) return [];
    return worldOf(geometry).map((course) => {
      const coarse = course.filter((_, i) => i % RIVER_STEP === 0);
      return line(coarse, width / 2, RIVER[rank]);
    });
  });
  const shapes = regionShapes(scene);
  const seats = new Map(scene.points.map(({ adcode, at }) => [adcode, place(at)]));
  return {
    lines: [
      ...ribbons,
      ...rivers,
      ...shapes.flatMap(({ borders }) => borders.map((path) => line(path, 0, BORDER))),
    ],
    marks: scene.points.map((point) => ({ at: place(point.at), radius: sizes.point(point) })),
    middles: shapes.map(({ adcode, middle }) => ({ at: place(middle), of: seats.get(adcode) })),
    longestLeader: sizes.longestLeader,
  };
}

/** The same on a screen where the world is `worldSize` CSS px wide, with what is in sight and what lies over it. */
export function obstaclesAtScale(
  scene: Scene,
  worldSize: number,
  sizes: MarkSizes,
  around?: Surroundings,
  standings?: Standings,
): Obstacles {
  const place = ([x, y]: World): World => [x * worldSize, y * worldSize];
  // On a screen a lesser river does not stop at a name.
  const river = (rank: keyof typeof RIVER) => (rank === 1 ? sizes.strandGap : undefined);
  return {
    ...nameObstacles(scene, place, { ...sizes, river, ribbonWeight: 1 }, standings),
    boxes: (around?.boxes ?? []).map((box) => scaleBox(box, worldSize)),
    frame: around && scaleBox(around.frame, worldSize),
  };
}
