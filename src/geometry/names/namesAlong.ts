import { type Box, boxAround, boxOf, grow, holds, sharedArea, touches } from "../box.ts";
import { distanceToLine } from "../lines/distanceToLine.ts";
import { isOff, keepOff, type Obstacle } from "../lines/obstacle.ts";
import { lengthOf } from "../lines/pieceOf.ts";
import { calmed, type Stretch, stretchesIn } from "../lines/resample.ts";
import type { World } from "../mercator.ts";
import { boxesAlong, type Lettering, pointsAlong, type TurnedName } from "./turnedName.ts";

/** Lengths in letter heights. The course is looked at every so many. */
const STEP = 0.2;
/** From the course's middle to the middle of the letters beside it, in the order in which they are tried. */
const BESIDE = [-0.95, 0.95, -1.4, 1.4, -1.9, 1.9];
/** That every letter keeps from the course that it stands beside, and from boxes. */
const OFF_COURSE = 0.8;
const OFF_BOXES = 0.7;
/** No letter is farther from it: in a bend the name, which is straight, would be taken for that of something else. */
const FARTHEST = 2;
/** And from other lines: a Chinese letter is a square, which in a turned name stands on a corner. */
const offLines = ({ text, size }: Lettering) => size * (/\p{Script=Han}/u.test(text) ? 0.9 : 0.7);
/** As the crow flies names of a course are at least so many times their spacing apart: it may wind. */
const LEAST_APART = 0.6;
/** Of a degree. */
const RADIANS = Math.PI / 180;
/** The steepest that a name stands and can be read, in radians. */
const STEEPEST = 68 * RADIANS;
/** Where along the course, or the part of it that has a name, it is looked for first. */
const FIRST = 0.4;

/** What is to be named along its courses. All in the units of the plane that it is drawn in, y downwards. */
export interface ToName {
  courses: readonly (readonly World[])[];
  /** In the order in which they are tried: the first that finds room is written. */
  letterings: readonly Lettering[];
  /** Names stand beside a line that is drawn, and on one that is not. */
  isDrawn: boolean;
  /** From one name to the next along a course; `Infinity` for one name in all. */
  spacing: number;
}

/** Where names can be, in the same units. */
export interface NameRoom {
  /** What is in sight: no letter crosses its edge. */
  frame: Box;
  /** Lines under which no letter may be, with the half of their width as reach. */
  lines: readonly Obstacle[];
  /** Lines that a name crosses only where there is no other room. */
  borders: readonly Obstacle[];
  /** The parts of a name that may lie on them, tried in turn: one with all of itself on them runs along one, as if it were that one's. */
  onBorders: readonly number[];
  /** Names, marks, and what lies over the map. */
  boxes: readonly Box[];
}

/** A place for a name: the first point of its stretch that it is beside. */
interface Spot {
  stretch: Stretch;
  start: number;
  /** Steps along the course from where it would best be. */
  away: number;
}

/**
 * The spots along a course where a name can be, for each of the names that it has, the best first. They are reckoned
 * from the start of the course, not from the edge of what is in sight, and those a name's length apart come first: so a
 * name stays when the map is moved a little.
 */
function spotsAlong(
  course: readonly World[],
  stretches: readonly Stretch[],
  { length, size }: Lettering,
  spacing: number,
): Spot[][] {
  const whole = lengthOf(course);
  const apart = whole / Math.max(1, Math.round(whole / spacing));
  const spots: Spot[][] = [];
  const step = size * STEP;
  const reach = Math.round(length / step);
  for (const stretch of stretches)
    for (let start = 0; start + reach < stretch.points.length; start++) {
      const middle = stretch.from + (start + reach / 2) * step;
      const part = Math.floor(middle / apart);
      spots[part] ??= [];
      spots[part].push({
        stretch,
        start,
        away: Math.abs(Math.round((middle - (part + FIRST) * apart) / step)),
      });
    }
  const isApart = ({ away }: Spot) => away % reach === 0;
  const order = (a: Spot, b: Spot) => Number(isApart(b)) - Number(isApart(a)) || a.away - b.away;
  return spots.filter(Boolean).map((part) => part.sort(order));
}

/** In radians, how a name between two points of its course is turned: upstream or down, it is read from left to right. */
function angleBetween([ax, ay]: World, [bx, by]: World): number {
  const way = ax <= bx ? 1 : -1;
  return Math.atan2((by - ay) * way, (bx - ax) * way);
}

/** A name beside the middle between two points of its course. */
function nameBeside([ax, ay]: World, [bx, by]: World, lettering: Lettering, angle: number, aside: number) {
  const at: World = [(ax + bx) / 2 - Math.sin(angle) * aside, (ay + by) / 2 + Math.cos(angle) * aside];
  return { ...lettering, at, turn: angle / RADIANS };
}

/** The room of one try. */
interface Room extends Omit<NameRoom, "onBorders"> {
  onBorders: number;
}

/** Whether a name lies in sight and on nothing, not on its own course either. */
function isFree(
  name: TurnedName,
  own: readonly Obstacle[],
  { frame, lines, borders, boxes, onBorders }: Room,
): boolean {
  const { size } = name;
  const inner = grow(frame, -size / 2);
  const off = offLines(name);
  const letters = pointsAlong(name);
  const isOffAll = (at: World, all: readonly Obstacle[]) => all.every((line) => isOff(at, line, off));
  const areFree = letters.every((at) => {
    const letter = boxAround(at, size * 2 * OFF_BOXES, size * 2 * OFF_BOXES);
    return (
      holds(inner, at) &&
      boxes.every((box) => sharedArea(letter, box) === 0) &&
      own.every((line) => isOff(at, line, 0)) &&
      isOffAll(at, lines)
    );
  });
  return areFree && letters.filter((at) => !isOffAll(at, borders)).length <= onBorders * letters.length;
}

/** Whether every letter of a name is beside its course. */
const isNear = (name: TurnedName, course: readonly World[]) =>
  pointsAlong(name).every((at) => distanceToLine(at, course) <= FARTHEST * name.size);

/** The names along one course, in small steps. */
function* alongCourse(
  course: readonly World[],
  lettering: Lettering,
  { isDrawn, spacing }: ToName,
  room: Room,
): Generator<void, TurnedName[]> {
  const { length, size } = lettering;
  const reach = Math.round(length / size / STEP);
  // As far out of sight as a name reaches, so that it leans the same wherever the edge is.
  const stretches = stretchesIn(course, size * STEP, grow(room.frame, length));
  const calm = new Map(stretches.map(({ points }) => [points, calmed(points, Math.round(reach / 4))]));
  const near = grow(boxOf(stretches.flatMap(({ points }) => points)), size * 4);
  const [lines, borders] = [room.lines, room.borders].map((all) =>
    all.filter(({ bounds }) => touches(bounds, near)),
  ) as [Obstacle[], Obstacle[]];
  const boxes = room.boxes.filter((box) => touches(box, near));

  /** The name at a spot, on whichever side has room for it. */
  const nameAt = ({ stretch: { points }, start }: Spot): TurnedName | undefined => {
    const [from, to] = [calm.get(points)?.[start], calm.get(points)?.[start + reach]];
    if (!from || !to) return undefined;
    const angle = angleBetween(from, to);
    if (Math.abs(angle) >= STEEPEST) return undefined;
    const beside = points.slice(Math.max(0, start - reach), start + 2 * reach);
    const own = isDrawn ? [keepOff(beside, OFF_COURSE * size)] : [];
    return (isDrawn ? BESIDE : [0])
      .map((aside) => nameBeside(from, to, lettering, angle, size * aside))
      .find(
        (name) =>
          !isRepeated(name) &&
          isFree(name, own, { ...room, lines, borders, boxes }) &&
          (!isDrawn || isNear(name, beside)),
      );
  };
  const placed: TurnedName[] = [];
  const isRepeated = ({ at: [x, y] }: TurnedName) =>
    placed.some(({ at }) => Math.hypot(at[0] - x, at[1] - y) < spacing * LEAST_APART);
  yield;
  for (const spots of spotsAlong(course, stretches, lettering, spacing))
    for (const spot of spots) {
      // A river that finds no room has hundreds.
      yield;
      const name = nameAt(spot);
      if (!name) continue;
      placed.push(name);
      boxes.push(...boxesAlong(name));
      break;
    }
  return placed;
}

/**
 * The names of a river along its courses, or of a province on its lines: where every letter is in sight, on no line,
 * name or mark, and can be read from the left, as near as can be to where it would best be. In small steps; none where
 * there is no room.
 */
export function* namesAlong(toName: ToName, room: NameRoom): Generator<void, TurnedName[]> {
  const { courses, letterings, spacing } = toName;
  // Better across a border than smaller.
  for (const lettering of letterings)
    for (const onBorders of room.borders.length > 0 ? room.onBorders : [0]) {
      const boxes = [...room.boxes];
      const placed: TurnedName[] = [];
      for (const course of courses) {
        const names = yield* alongCourse(course, lettering, toName, { ...room, boxes, onBorders });
        placed.push(...names);
        boxes.push(...names.flatMap(boxesAlong));
        if (placed.length > 0 && spacing === Infinity) return placed;
      }
      if (placed.length > 0) return placed;
    }
  return [];
}
