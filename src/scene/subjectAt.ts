import { booleanPointInPolygon } from "@turf/turf";
import { holds } from "../geometry/box.ts";
import { distanceToLine } from "../geometry/lines/distanceToLine.ts";
import { toLonLat, type World } from "../geometry/mercator.ts";
import type { Drawn } from "./drawn.ts";
import { isBundled } from "./lanes.ts";

/** What lies under a pointer: partnerships by their nearest leg, nearest first, and the region. */
export interface Under {
  partnerships: string[];
  region: number | null;
  /** The pointer is on a seat or a name, which counts before any leg that runs there. */
  onMark: boolean;
}

/**
 * Finds what a pointer means. A seat's mark or a name stands for its region; then come the legs within
 * `reach`, nearest first; the region is the one whose area holds the point.
 *
 * @param at In the unit square.
 * @param reach CSS px to each side of a leg.
 */
export function subjectAt(
  { scene, worldSize, sizes, strands, names, points }: Drawn,
  at: World,
  reach: number,
): Under {
  const px: World = [at[0] * worldSize, at[1] * worldSize];
  const mark = points.find((point) => {
    const [x, y] = [point.at[0] * worldSize, point.at[1] * worldSize];
    const name = names.get(point.adcode);
    return Math.hypot(px[0] - x, px[1] - y) <= sizes.point(point) + 2 || (name && holds(name.box, px));
  });
  if (mark) return { partnerships: [], region: mark.adcode, onMark: true };

  const partnershipOf = new Map(
    scene.ribbons
      .filter((ribbon) => !isBundled(ribbon))
      .flatMap((ribbon) => ribbon.strands.map(({ id, partnership }) => [id, partnership])),
  );
  const bundleOf = new Map(
    scene.ribbons.filter(isBundled).flatMap(({ adcode, lanes }) => lanes.map(({ id }) => [id, adcode])),
  );
  const near = strands
    .map(({ id, path }) => ({
      id,
      px: distanceToLine(at, path) * worldSize,
    }))
    .filter((leg) => leg.px <= reach)
    .sort((a, b) => a.px - b.px);
  // One line for many partnerships is its region's, whose card lists them.
  const bundled = bundleOf.get(near[0]?.id ?? "");
  if (bundled !== undefined) return { partnerships: [], region: bundled, onMark: false };
  const lonLat = toLonLat(at);
  const region = scene.regions.find(({ area }) => booleanPointInPolygon(lonLat, area));
  return {
    partnerships: [...new Set(near.flatMap(({ id }) => partnershipOf.get(id) ?? []))],
    region: region?.adcode ?? null,
    onMark: false,
  };
}
