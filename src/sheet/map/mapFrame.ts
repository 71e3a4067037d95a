import { type Box, boxOf } from "../../geometry/box.ts";
import { toWorld, type World } from "../../geometry/mercator.ts";

/** Points on the page in millimetres. */
export type PagePoint = readonly [x: number, y: number];

/** A part of the page and the part of the ground in it. */
export interface MapFrame {
  /** On the page, in mm. */
  box: Box;
  /** Millimetres across the whole world. */
  worldSize: number;
  /** From the unit square to the page. */
  toPage(at: World): PagePoint;
  /** From WGS84 degrees to the page. */
  place(lonLat: readonly number[]): PagePoint;
  /** Of the middle of the frame, in the unit square. */
  centre: World;
}

/** The closest frame that has all points in it, `room` mm from its edges. */
export function mapFrame(box: Box, points: readonly World[], room: number): MapFrame {
  const bounds = boxOf(points);
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  const worldSize = Math.min(
    (width - 2 * room) / (bounds.right - bounds.left),
    (height - 2 * room) / (bounds.bottom - bounds.top),
  );
  const centre: World = [(bounds.left + bounds.right) / 2, (bounds.top + bounds.bottom) / 2];
  const toPage = ([x, y]: World): PagePoint => [
    (box.left + box.right) / 2 + (x - centre[0]) * worldSize,
    (box.top + box.bottom) / 2 + (y - centre[1]) * worldSize,
  ];
  return { box, worldSize, centre, toPage, place: (lonLat) => toPage(toWorld(lonLat)) };
}

/** Millimetres for one degree of longitude: what there is room for on the map. */
export const mmPerDegree = ({ worldSize }: MapFrame) => worldSize / 360;
