type Point = readonly [x: number, y: number];

/** Whether a point lies inside a ring of a plane: a line from it to the right crosses the ring an odd number of times. */
export function insideRing(ring: readonly Point[], [x, y]: Point): boolean {
  let odd = false;
  let a = ring.at(-1);
  for (const b of ring) {
    if (a && a[1] > y !== b[1] > y && x < a[0] + ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1])) odd = !odd;
    a = b;
  }
  return odd;
}
