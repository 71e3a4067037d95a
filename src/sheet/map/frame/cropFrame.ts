import { type Box, boxOf } from "../../../geometry/box.ts";
import type { World } from "../../../geometry/mercator.ts";
import { type Crop, ZOOM_STEP } from "../../../state/print/crop.ts";
import { frameAt, type MapFrame } from "./mapFrame.ts";

/** A map's frame as it can be moved further. */
export interface MapCrop {
  /** Where it is, in percent of the extent's longer side: not beyond the ground that there is to draw. */
  x: number;
  y: number;
  /** The same percent for a millimetre on the page. */
  perMm: number;
  /** Whether farther away there would be no more ground in it. */
  isWidest: boolean;
}

const between = (value: number, low: number, high: number, otherwise: number) =>
  low <= high ? Math.min(high, Math.max(low, value)) : otherwise;

function longerSide(extent: readonly World[]): number {
  const { left, top, right, bottom } = boxOf(extent);
  return Math.max(right - left, bottom - top);
}

/**
 * A frame, moved and enlarged. The ground fills it as long as there is enough.
 *
 * @param extent What the frame was made for, in the unit square.
 * @param ground What there is to draw, in the unit square; undefined where that is not known.
 */
export function cropFrame(
  base: MapFrame,
  crop: Crop | null,
  extent: readonly World[],
  ground: Box | undefined,
): MapFrame {
  if (!crop) return base;
  const { box, safe } = base;
  const side = longerSide(extent);
  const wanted = base.worldSize * ZOOM_STEP ** crop.zoom;
  const [x, y] = [base.centre[0] + (crop.x / 100) * side, base.centre[1] + (crop.y / 100) * side];
  if (!ground) return frameAt(box, safe, [x, y], wanted);
  const filling = Math.max(
    (box.right - box.left) / (ground.right - ground.left),
    (box.bottom - box.top) / (ground.bottom - ground.top),
  );
  const worldSize = Math.max(wanted, Math.min(base.worldSize, filling));
  const [middleX, middleY] = [(safe.left + safe.right) / 2, (safe.top + safe.bottom) / 2];
  const centre: World = [
    between(
      x,
      ground.left + (middleX - box.left) / worldSize,
      ground.right - (box.right - middleX) / worldSize,
      base.centre[0],
    ),
    between(
      y,
      ground.top + (middleY - box.top) / worldSize,
      ground.bottom - (box.bottom - middleY) / worldSize,
      base.centre[1],
    ),
  ];
  return frameAt(box, safe, centre, worldSize);
}

/** Where a frame is that was made of another by {@link cropFrame}. */
export function cropOf(
  frame: MapFrame,
  base: MapFrame,
  crop: Crop | null,
  extent: readonly World[],
): MapCrop {
  const side = longerSide(extent);
  const percent = (axis: 0 | 1) =>
    Math.round(((frame.centre[axis] - base.centre[axis]) / side) * 1000) / 10 || 0;
  const wanted = base.worldSize * ZOOM_STEP ** (crop?.zoom ?? 0);
  return {
    x: percent(0),
    y: percent(1),
    perMm: 100 / (frame.worldSize * side),
    isWidest: frame.worldSize > wanted * 1.0001,
  };
}
