import { type Box, boxAround, boxOf, grow, holds, lengthInside, sharedArea, touches } from "./box.ts";

type Point = readonly [x: number, y: number];

/** A name to place beside its point. Everything here is in one plane: CSS px, or millimetres on a sheet. */
export interface NameToPlace {
  at: Point;
  /** Radius of the point's own mark. */
  radius: number;
  width: number;
  height: number;
}

export interface Obstacles {
  /** Lines with the half of their width. */
  lines: readonly { path: readonly Point[]; half: number }[];
  /** Boxes that no name may lie on: other furniture. */
  boxes: readonly Box[];
}

export interface PlacedName {
  /** From the point to the middle of the name. */
  offset: Point;
  /** Whether the name is so far from its point that a line must join them. */
  leader: boolean;
  box: Box;
}

/** Distances between mark and name that are tried, in heights of the name; from the third on with a leader. */
const DISTANCES = [0.12, 0.45, 0.9, 1.4, 2, 2.7, 3.5, 4.4, 5.4];
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
  mark: 900,
  /** For a line under the name, and for each unit of its length there. */
  line: 260,
  lineLength: 14,
  /** For each step away, more the further. */
  distance: 22,
  direction: 1.2,
};
const ROUNDS = 6;

interface Candidate extends PlacedName {
  /** What it costs whatever the other names do. */
  own: number;
}

/** Length of a line inside a box, both in one plane; quick for the many lines that are nowhere near. */
function lengthUnder(box: Box, { path, half, bounds }: Line): number {
  const wide = grow(box, half);
  if (!touches(wide, bounds)) return 0;
  let length = 0;
  for (let i = 1; i < path.length; i++) {
    const [a, b] = [path[i - 1], path[i]];
    if (a && b) length += lengthInside(wide, a, b);
  }
  return length;
}

type Line = Obstacles["lines"][number] & { bounds: Box };

function candidates(
  name: NameToPlace,
  all: readonly NameToPlace[],
  lines: readonly Line[],
  boxes: readonly Box[],
) {
  const { at, radius, width, height } = name;
  return DISTANCES.flatMap((distance, far) =>
    DIRECTIONS.map(([x, y], rank): Candidate => {
      const gap = radius + distance * height;
      const offset: Point = [x * (gap + width / 2), y * (gap + height / 2)];
      const box = boxAround([at[0] + offset[0], at[1] + offset[1]], width, height);
      let own = far * (1 + far / 3) * COST.distance + rank * COST.direction;
      for (const line of lines) {
        const under = lengthUnder(box, line);
        if (under > 0) own += COST.line + under * COST.lineLength;
      }
      for (const other of boxes) own += sharedArea(box, other) * COST.name;
      for (const other of all) {
        if (holds(grow(box, other.radius + 1), other.at)) own += COST.mark;
      }
      return { offset, box, leader: far > LEADER_FROM, own };
    }),
  );
}

/**
 * Places names beside their points, so that no name lies on a name, a line, a mark or another box where that
 * can be helped. Each name has a list of places around its point (after Imhof, “Positioning Names on Maps”,
 * 1975); the first pass takes the best for each in turn, then each is reconsidered against the others until
 * nothing moves. The same input gives the same places.
 *
 * @param names The most important first.
 */
export function placeNames(names: readonly NameToPlace[], obstacles: Obstacles): PlacedName[] {
  const lines = obstacles.lines.map((line) => ({ ...line, bounds: boxOf(line.path) }));
  const options = names.map((name) => candidates(name, names, lines, obstacles.boxes));
  const placed: (Candidate | undefined)[] = names.map(() => undefined);
  const best = (i: number) => {
    const others = placed.filter((other, j) => other && j !== i);
    const cost = (option: Candidate) =>
      others.reduce(
        (sum, other) => sum + (other ? sharedArea(grow(option.box, 1), other.box) * COST.name : 0),
        option.own,
      );
    return (options[i] ?? []).reduce<{ option?: Candidate; cost: number }>(
      (least, option) => {
        const now = cost(option);
        return now < least.cost ? { option, cost: now } : least;
      },
      { cost: Number.POSITIVE_INFINITY },
    ).option;
  };
  for (let round = 0; round < ROUNDS; round++) {
    const before = [...placed];
    for (const i of names.keys()) placed[i] = best(i);
    if (placed.every((place, i) => place === before[i])) break;
  }
  return placed.flatMap((place) =>
    place ? [{ offset: place.offset, leader: place.leader, box: place.box }] : [],
  );
}
