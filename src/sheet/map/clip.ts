import type { Box } from "../../geometry/box.ts";
import type { PagePoint } from "./mapFrame.ts";

type Side = { inside(p: PagePoint): boolean; cut(a: PagePoint, b: PagePoint): PagePoint };

const upright = (x: number, sign: 1 | -1): Side => ({
  inside: (p) => sign * (p[0] - x) >= 0,
  cut: (a, b) => [x, a[1] + ((b[1] - a[1]) * (x - a[0])) / (b[0] - a[0])],
});
const level = (y: number, sign: 1 | -1): Side => ({
  inside: (p) => sign * (p[1] - y) >= 0,
  cut: (a, b) => [a[0] + ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]), y],
});
const sides = ({ left, top, right, bottom }: Box) => [
  upright(left, 1),
  upright(right, -1),
  level(top, 1),
  level(bottom, -1),
];

/** The part of a closed ring in a box (Sutherland and Hodgman 1974); along the box it has edges of its own. */
export function clipRing(ring: readonly PagePoint[], box: Box): PagePoint[] {
  return sides(box).reduce<PagePoint[]>(
    (points, { inside, cut }) =>
      points.flatMap((here, i) => {
        const before = points.at(i - 1) ?? here;
        const crossed = inside(before) === inside(here) ? [] : [cut(before, here)];
        return inside(here) ? [...crossed, here] : crossed;
      }),
    [...ring],
  );
}

/** The parts of a line in a box. */
export function clipLine(line: readonly PagePoint[], box: Box): PagePoint[][] {
  return sides(box).reduce<PagePoint[][]>(
    (parts, side) => parts.flatMap((part) => clipBySide(part, side)),
    [[...line]],
  );
}

function clipBySide(line: readonly PagePoint[], { inside, cut }: Side): PagePoint[][] {
  const parts: PagePoint[][] = [];
  for (const [i, here] of line.entries()) {
    const before = line[i - 1];
    const wasInside = before !== undefined && inside(before);
    const crossing = before && wasInside !== inside(here) ? cut(before, here) : undefined;
    if (!wasInside && inside(here)) parts.push(crossing ? [crossing] : []);
    if (inside(here)) parts.at(-1)?.push(here);
    else if (crossing) parts.at(-1)?.push(crossing);
  }
  return parts.filter((part) => part.length > 1);
}
