import { type Box, boxOf, isWithin, touches } from "../../../geometry/box.ts";
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

/** How a shape's own box lies to the one that it is cut to: most shapes need no cutting. */
function relation(points: readonly PagePoint[], box: Box): "inside" | "outside" | "across" {
  const own = boxOf(points);
  if (!touches(own, box)) return "outside";
  return isWithin(own, box) ? "inside" : "across";
}

function clipRingBySide(ring: readonly PagePoint[], { inside, cut }: Side): PagePoint[] {
  const kept: PagePoint[] = [];
  let before = ring.at(-1);
  for (const here of ring) {
    if (before && inside(before) !== inside(here)) kept.push(cut(before, here));
    if (inside(here)) kept.push(here);
    before = here;
  }
  return kept;
}

/** The part of a closed ring in a box (Sutherland and Hodgman 1974); along the box it has edges of its own. */
export function clipRing(ring: readonly PagePoint[], box: Box): readonly PagePoint[] {
  const where = relation(ring, box);
  if (where !== "across") return where === "inside" ? ring : [];
  return sides(box).reduce<readonly PagePoint[]>(clipRingBySide, ring);
}

/** The parts of a line in a box. */
export function clipLine(line: readonly PagePoint[], box: Box): (readonly PagePoint[])[] {
  const where = relation(line, box);
  if (where !== "across") return where === "inside" ? [line] : [];
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
