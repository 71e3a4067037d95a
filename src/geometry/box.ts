/** An upright rectangle in a plane with y downwards. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

type Point = readonly [x: number, y: number];

/** A box about its centre, in the unit of the plane. */
export function boxAround(centre: Point, width: number, height: number): Box {
  const [x, y] = centre;
  return { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 };
}

/** The smallest box that holds all points; inside out for none. */
export function boxOf(points: Iterable<Point>): Box {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  // Thousands at the start of the page: nothing is made for each.
  for (const point of points) {
    box.left = Math.min(box.left, point[0]);
    box.right = Math.max(box.right, point[0]);
    box.top = Math.min(box.top, point[1]);
    box.bottom = Math.max(box.bottom, point[1]);
  }
  return box;
}

/** The smallest box that holds two. */
export function around(a: Box, b: Box): Box {
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  };
}

/** A box with as much more on each side, in the unit of the plane; less where that is below 0. */
export function grow(box: Box, by: number): Box {
  return { left: box.left - by, top: box.top - by, right: box.right + by, bottom: box.bottom + by };
}

/** A box so many times as far from the origin, and as large. */
export function scaleBox(box: Box, by: number): Box {
  return { left: box.left * by, top: box.top * by, right: box.right * by, bottom: box.bottom * by };
}

/** What two boxes share; where they share nothing, a box of no or less size. */
export function sharedBox(a: Box, b: Box): Box {
  return {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
}

/** Area that two boxes share. */
export function sharedArea(a: Box, b: Box): number {
  const { left, top, right, bottom } = sharedBox(a, b);
  return right > left && bottom > top ? (right - left) * (bottom - top) : 0;
}

/** Whether two boxes touch, boxes without width or height as well. */
export function touches(a: Box, b: Box): boolean {
  return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
}

/** Whether a point lies in a box or on its edge. */
export function holds(box: Box, [x, y]: Point): boolean {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}

/** Whether a box lies in another, edges included. */
export function isWithin(box: Box, other: Box): boolean {
  return holds(other, [box.left, box.top]) && holds(other, [box.right, box.bottom]);
}

/** Whether a segment lies wholly to one side of a box. */
export function misses({ left, top, right, bottom }: Box, a: Point, b: Point): boolean {
  return (
    Math.max(a[0], b[0]) < left ||
    Math.min(a[0], b[0]) > right ||
    Math.max(a[1], b[1]) < top ||
    Math.min(a[1], b[1]) > bottom
  );
}

/** Square of the distance from a point to a box; 0 inside. */
export function distance2To({ left, top, right, bottom }: Box, point: Point): number {
  const x = Math.max(left - point[0], 0, point[0] - right);
  const y = Math.max(top - point[1], 0, point[1] - bottom);
  return x * x + y * y;
}

/**
 * Length of the part of a segment that lies in a box: what is left between its left and right side and between top
 * and bottom (Kay and Kajiya 1986, slabs). Asked for a hundred thousand times while names are placed.
 */
export function lengthInside(box: Box, a: Point, b: Point): number {
  if (misses(box, a, b)) return 0;
  const { left, top, right, bottom } = box;
  const ax = a[0];
  const ay = a[1];
  const dx = b[0] - ax;
  const dy = b[1] - ay;
  let enter = 0;
  let leave = 1;
  if (dx !== 0) {
    enter = Math.max(enter, ((dx > 0 ? left : right) - ax) / dx);
    leave = Math.min(leave, ((dx > 0 ? right : left) - ax) / dx);
  }
  if (dy !== 0) {
    enter = Math.max(enter, ((dy > 0 ? top : bottom) - ay) / dy);
    leave = Math.min(leave, ((dy > 0 ? bottom : top) - ay) / dy);
  }
  return leave > enter ? (leave - enter) * Math.hypot(dx, dy) : 0;
}
