import { type Box, boxAround, boxOf, scaleBox } from "../geometry/box.ts";
import type { World } from "../geometry/mercator.ts";
import type { NameToPlace, PlacedName } from "../geometry/nameCandidates.ts";
import { placeNames } from "../geometry/placeNames.ts";
import { strand } from "../geometry/strand.ts";
import { textWidth } from "../geometry/textWidth.ts";
import type { Scene, ScenePoint } from "./scene.ts";

/** Sizes of what does not grow with the map. All in CSS px, or in millimetres for a sheet. */
export interface MarkSizes {
  /** From the middle of a strand to the middle of the next. */
  strandGap: number;
  /** Length over which a ribbon draws together at its ends. */
  taper: number;
  /** Radius of a seat's point, by membership. */
  point: (point: ScenePoint) => number;
  /** Height of a name's letters, by membership. */
  name: (point: ScenePoint) => number;
  /** Height of a river's name, by rank. */
  river: (rank: 1 | 2 | 3) => number;
}

export interface ScaledStrand {
  id: string;
  path: readonly World[];
}

/** The paths of all strands where the world is `worldSize` CSS px (or mm) wide. Paths in the unit square. */
export function strandsAtScale({ ribbons }: Scene, worldSize: number, sizes: MarkSizes): ScaledStrand[] {
  return ribbons.flatMap(({ curve, strands }) =>
    strands.map(({ id, offset }) => ({
      id,
      path: strand(curve, (offset * sizes.strandGap) / worldSize, sizes.taper / worldSize),
    })),
  );
}

/**
 * Where the names of all points go where the world is `worldSize` CSS px (or mm) wide.
 *
 * @param around In the unit square: what is in sight, in which the names of points in it stay, and boxes that
 * no name may lie under.
 * @returns By adcode, offsets in CSS px (or mm).
 */
export function namesAtScale(
  { points, ribbons }: Scene,
  worldSize: number,
  sizes: MarkSizes,
  around?: { frame: Box; boxes: readonly Box[] },
): Map<number, PlacedName> {
  const scaled = ([x, y]: World): World => [x * worldSize, y * worldSize];
  const names = points.map((point): NameToPlace => {
    const size = sizes.name(point);
    return {
      at: scaled(point.at),
      radius: sizes.point(point),
      width: textWidth(point.name, size) + size * 0.3,
      height: size * 1.25,
    };
  });
  const lines = ribbons.map(({ curve, strands }) => {
    // A third of the points: still within a px of the curve where names are placed, and three times as quick.
    const path = curve.filter((_, i) => i % 3 === 0).map(scaled);
    return { path, half: (strands.length * sizes.strandGap) / 2, bounds: boxOf(path) };
  });
  const marks = points.map((point) => {
    const across = sizes.point(point) * 2;
    return boxAround(scaled(point.at), across, across);
  });
  const furniture = (around?.boxes ?? []).map((box) => scaleBox(box, worldSize));
  const placed = placeNames(names, {
    lines,
    boxes: [...marks, ...furniture],
    frame: around && scaleBox(around.frame, worldSize),
  });
  return new Map(placed.flatMap((name, i) => (points[i] ? [[points[i].adcode, name] as const] : [])));
}
