import {
  type Box,
  boxAround,
  boxOf,
  distance2To,
  grow,
  holds,
  lengthInside,
  misses,
  sharedArea,
  touches,
} from "./box.ts";

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

type Segment = readonly [from: Point, to: Point];

/** What of a line can matter to a name. */
interface NearLine {
  segments: readonly Segment[];
  half: number;
  bounds: Box;
}

/** Of each line what comes into a box. */
function linesNear(box: Box, lines: readonly ObstacleLine[]): NearLine[] {
  return lines.flatMap(({ path, half, bounds }) => {
    const wide = grow(box, half);
    if (!touches(wide, bounds)) return [];
    const segments: Segment[] = [];
    let from = path[0];
    for (const to of path) {
      if (from && from !== to && !misses(wide, from, to)) segments.push([from, to]);
      from = to;
    }
    return segments.length > 0 ? [{ segments, half, bounds: boxOf(segments.flat()) }] : [];
  });
}

/** Length of a line inside a box, both in one plane. */
function lengthUnder(box: Box, { segments, half, bounds }: NearLine): number {
  const wide = grow(box, half);
  if (!touches(wide, bounds)) return 0;
  let length = 0;
  for (const segment of segments) length += lengthInside(wide, segment[0], segment[1]);
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

/** On which side of the line from `a` to `b` a point is. */
const side = (a: Point, b: Point, p: Point) =>
  Math.sign((b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]));
const meet = (a: Point, b: Point, c: Point, d: Point) =>
  side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;

/** Whether a line crosses a segment, its ends not counted. */
function crosses({ segments, bounds }: NearLine, a: Point, b: Point): boolean {
  if (misses(bounds, a, b)) return false;
  const box = boxOf([a, b]);
  return segments.some(
    (segment) => !misses(box, segment[0], segment[1]) && meet(segment[0], segment[1], a, b),
  );
}

/** What two places cost together: names that share room, leaders through names or through each other. */
export function together(one: Candidate, other: Candidate): number {
  let cost = sharedArea(grow(one.box, 1), other.box) * COST.name;
  if (one.leader && lengthInside(other.box, one.at, one.foot) > 0) cost += COST.leaderName;
  if (other.leader && lengthInside(one.box, other.at, other.foot) > 0) cost += COST.leaderName;
  if (one.leader && other.leader && meet(one.at, one.foot, other.at, other.foot)) cost += COST.leaderName;
  return cost;
}

/** The places that a name can have around its point: the cheapest, the next, and so on until there are no more. */
export type Candidates = (i: number) => Candidate | undefined;

/** What a place at a distance costs at least. */
const costOfDistance = (far: number) => far * (1 + far / 3) * COST.distance;

/**
 * The places for a name. Each distance is looked at only when no nearer place is cheaper than it can be: most names
 * stand beside their points.
 *
 * @param all Every name on the map, this one too: their points count as obstacles.
 */
export function nameCandidates(
  name: NameToPlace,
  all: readonly NameToPlace[],
  obstacles: Obstacles,
): Candidates {
  const { at, radius, width, height, lineHeight } = name;
  const reach = 2 * (radius + Math.max(...DISTANCES) * lineHeight);
  const near = {
    ...obstacles,
    lines: linesNear(boxAround(at, reach + 2 * width, reach + 2 * height), obstacles.lines),
    // A point that is under a popup has its name there as well.
    boxes: obstacles.boxes.filter((box) => !holds(box, at)),
  };
  const sorted: Candidate[] = [];
  let waiting: Candidate[] = [];
  let far = 0;
  return (i) => {
    while (sorted.length <= i) {
      while (far < DISTANCES.length && (waiting[0]?.own ?? Number.POSITIVE_INFINITY) >= costOfDistance(far))
        waiting = [...waiting, ...candidatesAt(far++, name, all, near)].sort((a, b) => a.own - b.own);
      const next = waiting.shift();
      if (!next) return undefined;
      sorted.push(next);
    }
    return sorted[i];
  };
}

/**
 * The places at one distance.
 *
 * @param far Index into {@link DISTANCES}.
 */
function candidatesAt(
  far: number,
  name: NameToPlace,
  all: readonly NameToPlace[],
  { lines, boxes, frame }: Omit<Obstacles, "lines"> & { lines: readonly NearLine[] },
): Candidate[] {
  const { at, radius, width, height, lineHeight } = name;
  const inFrame = frame && holds(frame, at) ? frame : undefined;
  const gap = radius + (DISTANCES[far] ?? 0) * lineHeight;
  return DIRECTIONS.map(([x, y], rank): Candidate => {
    const aside: Point = [at[0] + x * (gap + width / 2), at[1] + y * (gap + height / 2)];
    const middle = inFrame ? nearestPoint(insideBy(inFrame, width / 2, height / 2), aside) : aside;
    const offset: Point = [middle[0] - at[0], middle[1] - at[1]];
    const box = boxAround(middle, width, height);
    let own = costOfDistance(far) + rank * COST.direction;
    for (const line of lines) {
      const under = lengthUnder(box, line);
      if (under > 0) own += COST.line + under * COST.lineLength;
    }
    for (const other of boxes) own += sharedArea(box, other) * COST.name;
    const foot = nearestPoint(box, at);
    const leader = far > LEADER_FROM;
    const reach = distance2To(box, at);
    for (const other of all) {
      if (holds(grow(box, other.radius + 1), other.at)) own += COST.mark;
      if (other === name) continue;
      if (distance2To(box, other.at) < reach) own += COST.confusion;
      if (leader && lengthInside(boxAround(other.at, other.radius * 4, other.radius * 4), at, foot) > 0)
        own += COST.leaderName;
    }
    if (leader) own += lines.filter((line) => crosses(line, at, foot)).length * COST.leaderLine;
    return { at, offset, box, foot, leader, own };
  });
}
