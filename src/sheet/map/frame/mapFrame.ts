import { type Box, boxOf } from "../../../geometry/box.ts";
import { toWorld, type World } from "../../../geometry/mercator.ts";

/** Points on the page in millimetres. */
export type PagePoint = readonly [x: number, y: number];

/** A part of the page and the part of the ground in it. */
export interface MapFrame {
  /** On the page, in mm. */
  box: Box;
  /** The part of it for names and for what must be in sight: not what the page may be cut through. */
  safe: Box;
  /** Millimetres across the whole world. */
  worldSize: number;
  /** From the unit square to the page. */
  toPage(at: World): PagePoint;
  /** From WGS84 degrees to the page. */
  place(lonLat: readonly number[]): PagePoint;
  /** Of the middle of the safe part, in the unit square. */
  centre: World;
}

/** The closest frame that has all points in its safe part, `room` mm from the edges. */
export function mapFrame(box: Box, points: readonly World[], room: number, safe = box): MapFrame {
  const bounds = boxOf(points);
  const [width, height] = [safe.right - safe.left, safe.bottom - safe.top];
  const worldSize = Math.min(
    (width - 2 * room) / (bounds.right - bounds.left),
    (height - 2 * room) / (bounds.bottom - bounds.top),
  );
  const centre: World = [(bounds.left + bounds.right) / 2, (bounds.top + bounds.bottom) / 2];
  return frameAt(box, safe, centre, worldSize);
}

/**
 * A frame by what is in the middle of its safe part.
 *
 * @param centre In the unit square.
 * @param worldSize Millimetres across the whole world.
 */
export function frameAt(box: Box, safe: Box, centre: World, worldSize: number): MapFrame {
  const toPage = ([x, y]: World): PagePoint => [
    (safe.left + safe.right) / 2 + (x - centre[0]) * worldSize,
    (safe.top + safe.bottom) / 2 + (y - centre[1]) * worldSize,
  ];
  return { box, safe, worldSize, centre, toPage, place: (lonLat) => toPage(toWorld(lonLat)) };
}

/** Millimetres for one degree of longitude: what there is room for on the map. */
export const mmPerDegree = ({ worldSize }: MapFrame) => worldSize / 360;

/** Whether everything stands in the same place in two frames. */
export function isSameFrame(one: MapFrame | undefined, other: MapFrame | undefined): boolean {
  if (!one || !other) return one === other;
  const placeOf = ({ box, safe, toPage }: MapFrame) => [
    ...[box, safe].flatMap(({ left, top, right, bottom }) => [left, top, right, bottom]),
    ...toPage([0, 0]),
    ...toPage([1, 1]),
  ];
  const others = placeOf(other);
  return placeOf(one).every((number, i) => number === others[i]);
}
