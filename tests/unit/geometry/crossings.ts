import type { World } from "../../../src/geometry/mercator.ts";

type Line = readonly World[];

function segmentsCross(a: World, b: World, c: World, d: World): boolean {
  const turn = (p: World, q: World, r: World) =>
    Math.sign((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]));
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}

/** Pairs of curves, by their places in the list, that cross anywhere but in their common first point. */
export function crossings(curves: readonly Line[]): [number, number][] {
  const segments = (curve: Line) =>
    curve.slice(1).flatMap((to, i): [World, World][] => (curve[i] && i > 0 ? [[curve[i], to]] : []));
  return curves.flatMap((first, i) =>
    curves
      .slice(0, i)
      .map((second, j): [number, number] | undefined =>
        segments(first).some(([a, b]) => segments(second).some(([c, d]) => segmentsCross(a, b, c, d)))
          ? [j, i]
          : undefined,
      )
      .filter((pair) => pair !== undefined),
  );
}
