import { type Box, boxAround, grow, holds, lengthInside, sharedArea, touches } from "./box.ts";

type Point = readonly [x: number, y: number];

/** A name to place beside its point. Everything here is in one plane: CSS px, or millimetres on a sheet. */
export interface NameToPlace {
  at: Point;
  /** Radius of the point's own mark. */
  radius: number;
  width: number;
  height: number;
  /** Of one line of the name: the step in which places are tried. */
  lineHeight: number;
}

interface ObstacleLine {
  path: readonly Point[];
  half: number;
  /** Around the path. */
  bounds: Box;
}

export interface Obstacles {
  /** Lines with the half of their width. */
  lines: readonly ObstacleLine[];
  /** Boxes that no name may lie on: other furniture. */
  boxes: readonly Box[];
  /** What is in sight: names of points inside stay inside. */
  frame?: Box | undefined;
}

export interface PlacedName {
  /** From the point to the middle of the name. */
  offset: Point;
  /** Whether the name is so far from its point that a line must join them. */
  leader: boolean;
  box: Box;
  /** Where the leader ends: the point of the name's edge that is nearest to the mark. */
  foot: Point;
}

/** Distances between mark and name that are tried, in heights of a line; from the third on with a leader. */
const DISTANCES = [0.12, 0.45, 0.9, 1.4, 2, 2.7, 3.5, 4.4, 5.4, 6.5];
const LEADER_FROM = 1;
/** Directions in the order in which a map maker prefers them (Imhof 1975): right, left, above, below, between. */
const DIRECTIONS: readonly Point[] = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
  [1, -0.5],
  [1, 0.5],
  [-1, -0.5],
  [-1, 0.5],
  [0.5, -1],
  [0.5, 1],
  [-0.5, -1],
  [-0.5, 1],
];

/** Costs in comparable units. What is worst: a name on a name, then on a mark, then on a line, then far away. */
const COST = {
  /** For each square unit that two names share. */
  name: 60,
  /** For a point under the name. */
  mark: 2000,
  /** For a line under the name, and for each unit of its length there. */
  line: 1500,
  lineLength: 14,
  /** For a line that the leader crosses, and for a leader that meets a name, a mark or another leader. */
  leaderLine: 22,
  leaderName: 600,
  /** For a point that is nearer to the name than its own: the reader would take it for that one's. */
  confusion: 160,
  /** For each step away, more the further. */
  distance: 22,
  direction: 1.2,
};

export interface Candidate extends PlacedName {
  at: Point;
  /** What it costs whatever the other names do. */
  own: number;
}

/** Length of a line inside a box, both in one plane; quick for the many lines that are nowhere near. */
function lengthUnder(box: Box, { path, half, bounds }: ObstacleLine): number {
  const wide = grow(box, half);
  if (!touches(wide, bounds)) return 0;
  let length = 0;
  for (let i = 1; i < path.length; i++) {
    const [a, b] = [path[i - 1], path[i]];
    if (a && b) length += lengthInside(wide, a, b);
  }
  return length;
}

const nearestPoint = ({ left, top, right, bottom }: Box, [x, y]: Point): Point => [
  Math.max(left, Math.min(right, x)),
  Math.max(top, Math.min(bottom, y)),
];
/** A box made smaller on all sides. */
const insideBy = ({ left, top, right, bottom }: Box, x: number, y: number): Box => ({
  left: left + x,
  top: top + y,
  right: right - x,
  bottom: bottom - y,
});
const distance2 = (a: Point, b: Point) => (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2;

/** On which side of the line from `a` to `b` a point is. */
const side = (a: Point, b: Point, p: Point) =>
  Math.sign((b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]));
const meet = (a: Point, b: Point, c: Point, d: Point) =>
  side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;

/** Whether a polyline crosses a segment, its ends not counted. */
function crosses({ path, bounds }: ObstacleLine, a: Point, b: Point): boolean {
  const [left, right] = [Math.min(a[0], b[0]), Math.max(a[0], b[0])];
  const [top, bottom] = [Math.min(a[1], b[1]), Math.max(a[1], b[1])];
  if (!touches(bounds, { left, top, right, bottom })) return false;
  for (let i = 1; i < path.length; i++) {
    const [from, to] = [path[i - 1], path[i]];
    if (!from || !to) continue;
    // Most pieces are nowhere near.
    if ((from[0] < left && to[0] < left) || (from[0] > right && to[0] > right)) continue;
    if ((from[1] < top && to[1] < top) || (from[1] > bottom && to[1] > bottom)) continue;
    if (meet(from, to, a, b)) return true;
  }
  return false;
}

/** What two places cost together: names that share room, leaders through names or through each other. */
export function together(one: Candidate, other: Candidate): number {
  let cost = sharedArea(grow(one.box, 1), other.box) * COST.name;
  if (one.leader && lengthInside(other.box, one.at, one.foot) > 0) cost += COST.leaderName;
  if (other.leader && lengthInside(one.box, other.at, other.foot) > 0) cost += COST.leaderName;
  if (one.leader && other.leader && meet(one.at, one.foot, other.at, other.foot)) cost += COST.leaderName;
  return cost;
}

/**
 * All places that a name can have around its point, the cheapest first.
 *
 * @param all Every name on the map, this one too: their points count as obstacles.
 */
export function nameCandidates(
  name: NameToPlace,
  all: readonly NameToPlace[],
  { lines, boxes, frame }: Obstacles,
): Candidate[] {
  const { at, radius, width, height, lineHeight } = name;
  const inFrame = frame && holds(frame, at) ? frame : undefined;
  // A point that is under a popup has its name there as well.
  const free = boxes.filter((other) => !holds(other, at));
  return DISTANCES.flatMap((distance, far) =>
    DIRECTIONS.map(([x, y], rank): Candidate => {
      const gap = radius + distance * lineHeight;
      const aside: Point = [at[0] + x * (gap + width / 2), at[1] + y * (gap + height / 2)];
      const middle = inFrame ? nearestPoint(insideBy(inFrame, width / 2, height / 2), aside) : aside;
      const offset: Point = [middle[0] - at[0], middle[1] - at[1]];
      const box = boxAround(middle, width, height);
      let own = far * (1 + far / 3) * COST.distance + rank * COST.direction;
      for (const line of lines) {
        const under = lengthUnder(box, line);
        if (under > 0) own += COST.line + under * COST.lineLength;
      }
      for (const other of free) own += sharedArea(box, other) * COST.name;
      const foot = nearestPoint(box, at);
      const leader = far > LEADER_FROM;
      const reach = distance2(at, foot);
      for (const other of all) {
        if (holds(grow(box, other.radius + 1), other.at)) own += COST.mark;
        if (other === name) continue;
        if (distance2(other.at, nearestPoint(box, other.at)) < reach) own += COST.confusion;
        if (leader && lengthInside(boxAround(other.at, other.radius * 4, other.radius * 4), at, foot) > 0)
          own += COST.leaderName;
      }
      if (leader) own += lines.filter((line) => crosses(line, at, foot)).length * COST.leaderLine;
      return { at, offset, box, foot, leader, own };
    }),
  ).sort((a, b) => a.own - b.own);
}
