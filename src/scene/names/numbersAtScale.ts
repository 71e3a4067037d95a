import { allSteps } from "../../geometry/allSteps.ts";
import {
  type Box,
  boxAround,
  boxOf,
  grow,
  holds,
  lengthInside,
  scaleBox,
  sharedArea,
  touches,
} from "../../geometry/box.ts";
import type { World } from "../../geometry/mercator.ts";
import { chooseSpots } from "../../geometry/names/chooseSpots.ts";
import { meet } from "../../geometry/names/linesNear.ts";
import { nearestPoint, type Spot } from "../../geometry/names/nameSpots.ts";
import type { Drawn, DrawnName } from "../drawn.ts";
import type { Scene, ScenePoint } from "../scene.ts";

/** A number of the comparison beside the point of its area. */
export interface PlacedNumber {
  adcode: number;
  /** From 1, in the order of choosing. */
  number: number;
  /** Its point, in the unit square. */
  at: World;
  /** From the point to the middle of the badge, in CSS px. */
  offset: World;
  /** Whether a line leads to it: it is neither beside its point nor its name. */
  leader: boolean;
}

/** CSS px from the edge of a point to the badge, and directions around the point. */
const GAPS = [2, 8, 12, 16, 20, 24, 28];
const DIRECTIONS = 24;
/** From the second of the gaps on a line leads to it. */
const LED_FROM = 8;
/** CSS px by which it is nearer to its own point than to any other; or, at the end of a line, how far it is off the others. */
const NEARER = 3;
const CLEAR = 3;
/** A px of a line under the badge costs this much beside a square px of a name; a px further away costs little. */
const LINE = 4;
const AWAY = 3;
/** And a line of the map under the one that leads to it. */
const CROSSED = 8;
/** One side of all names, so that a row of names and numbers cannot be read the other way; and not away from its name. */
const RIGHT = 12;
const TORN = 90;
/** Beside what could be another's: what has a name has rather no number. */
const CONFUSING = 400;
/** What has none goes last: rather than lie on another number. */
const GONE = 1900;
/** As near to another name or number, in CSS px, it could be that one's; and where its own name stands elsewhere. */
const NEAR = 5;
const LOOSE = 12;
/** Places of a number that are weighed against those of others. */
const MOST = 60;

/** What a badge should not lie on, in CSS px. */
interface Around {
  boxes: readonly Box[];
  lines: readonly { path: readonly World[]; bounds: Box }[];
}

function cost(box: Box, { boxes, lines }: Around): number {
  const wide = grow(box, 1);
  const onBoxes = boxes.reduce((sum, other) => sum + sharedArea(wide, other) * LINE, 0);
  return lines
    .filter(({ bounds }) => touches(wide, bounds))
    .reduce((sum, { path }) => {
      for (const [i, to] of path.entries()) sum += lengthInside(wide, path[i - 1] ?? to, to) * LINE;
      return sum;
    }, onBoxes);
}

/** A place that a badge can have, in CSS px. */
interface Place {
  at: World;
  gap: number;
  /** Whether a line leads to it. */
  leader?: boolean;
  /** Beside its name: before or after it. */
  side?: "left" | "right";
}

/** In the box of a name that keeps room for it; before and after another one, around its point, and, as a last resort, in its place. */
function* placesOf(
  middle: World,
  reach: number,
  radius: number,
  name: DrawnName | undefined,
): Generator<Place> {
  if (name?.standing === "compared") {
    const { left, top, bottom } = name.box;
    yield { at: [left + radius, (top + bottom) / 2], gap: 0, side: "left" };
    return;
  }
  if (name) {
    const y = (name.box.top + name.box.bottom) / 2;
    yield { at: [name.box.left - radius - 1, y], gap: 0, side: "left" };
    yield { at: [name.box.right + radius + 1, y], gap: 0, side: "right" };
  }
  for (const gap of GAPS)
    for (let i = 0; i < DIRECTIONS; i++) {
      const angle = (i / DIRECTIONS) * 2 * Math.PI;
      const away = reach + gap + radius;
      const at: World = [middle[0] + Math.cos(angle) * away, middle[1] - Math.sin(angle) * away];
      yield { at, gap, leader: gap >= LED_FROM };
    }
  yield { at: middle, gap: 0 };
}

/** What a map has where numbers are placed, in CSS px. */
interface Ground {
  points: readonly { point: ScenePoint; middle: World; radius: number; mark: Box }[];
  lines: Around["lines"];
  frame: Box | undefined;
  names: readonly Box[];
  furniture: readonly Box[];
}

function groundOf({ scene, worldSize, sizes, names, points, around }: Drawn): Ground {
  const scaled = ([x, y]: World): World => [x * worldSize, y * worldSize];
  return {
    points: points.map((point) => {
      const [middle, radius] = [scaled(point.at), sizes.point(point)];
      return { point, middle, radius, mark: boxAround(middle, radius * 2, radius * 2) };
    }),
    lines: ribbonLines(scene, scaled),
    frame: around && scaleBox(around.frame, worldSize),
    names: [...names.values()].map(({ box }) => box),
    furniture: (around?.boxes ?? []).map((box) => scaleBox(box, worldSize)),
  };
}

/** Whether it can be taken for the number of another point: without a name beside it or a line to it, of what is nearest. */
function isAstray(
  { at, leader, side }: Place,
  radius: number,
  own: Ground["points"][number],
  others: Ground["points"],
): boolean {
  if (side) return false;
  const from = ([x, y]: World) => Math.hypot(at[0] - x, at[1] - y);
  const away = from(own.middle);
  return others.some((other) => {
    const clear = from(other.middle) - other.radius - radius;
    return clear < 0 || (from(other.middle) < away + NEARER && !(leader && clear > CLEAR));
  });
}

/** What a place costs whatever the other numbers do, in CSS px; infinite where it may not be. */
function costAt(
  place: Place,
  radius: number,
  own: Ground["points"][number],
  name: DrawnName | undefined,
  { points, lines, frame, names, furniture }: Ground,
): number {
  // Both have been placed together.
  if (name?.standing === "compared") return 0;
  const { at, gap, leader, side } = place;
  const box = boxAround(at, radius * 2, radius * 2);
  const taken = [...names, ...furniture];
  const others = points.filter((other) => other !== own);
  if (
    (frame && holds(frame, own.middle) && !holds(grow(frame, -radius), at)) ||
    taken.some((other) => touches(grow(box, 0.5), other)) ||
    isAstray(place, radius, own, others)
  )
    return Number.POSITIVE_INFINITY;
  const marks = others.map(({ mark }) => mark);
  if (leader && [...marks, ...taken].some((other) => lengthInside(other, own.middle, at) > 0))
    return Number.POSITIVE_INFINITY;
  const wide = grow(box, name && !side ? LOOSE : NEAR);
  const isConfusing =
    names.some((other) => other !== name?.box && touches(wide, other)) ||
    marks.some((mark) => touches(box, mark));
  const aside = side === "right" ? RIGHT : name && !side ? TORN : 0;
  const isCrossed = ({ path, bounds }: (typeof lines)[number]) =>
    touches(bounds, boxOf([at, own.middle])) &&
    path.some((to, i) => meet(path[i - 1] ?? to, to, own.middle, at));
  return (
    gap * AWAY +
    (leader ? lines.filter(isCrossed).length * CROSSED : 0) +
    aside +
    (isConfusing ? CONFUSING : 0) +
    cost(box, { boxes: points.map(({ mark }) => mark), lines })
  );
}

/** The places of a number that are worth weighing, the cheapest first. */
function spotsOf(
  own: Ground["points"][number],
  name: DrawnName | undefined,
  ground: Ground,
  radius: number,
): Spot[] {
  const at = own.middle;
  const spots = [...placesOf(at, own.radius, radius, name)].map((place): Spot => {
    const { gap, leader = false, side } = place;
    const box = boxAround(place.at, radius * 2, radius * 2);
    // Names that keep room for their numbers are off one another already.
    const apart = side && name?.standing !== "compared" ? NEAR : 0;
    return {
      at,
      offset: [place.at[0] - at[0], place.at[1] - at[1]],
      form: 0,
      box,
      foot: nearestPoint(box, at),
      gap,
      leader,
      apart,
      lineHeight: radius * 2,
      own: costAt(place, radius, own, name, ground),
      reach: grow(boxOf([[box.left, box.top], [box.right, box.bottom], at]), NEAR),
    };
  });
  const most = name ? CONFUSING : GONE;
  return spots
    .filter((spot) => spot.own < most)
    .sort((a, b) => a.own - b.own)
    .slice(0, MOST);
}

/**
 * Places the numbers of the compared areas, all together: beside their points or names, or at the end of a line; not on a
 * point, and on no leg, where that can be helped. A number that would lie on another or on a name, or be taken for that
 * of another point, is left out, rather that of an area with a name: on a small map they would bury what they number, and
 * zoomed in there is room.
 */
export function numbersAtScale(drawn: Drawn, compare: readonly number[]): PlacedNumber[] {
  const radius = drawn.sizes.badge;
  const ground = groundOf(drawn);
  const numbered = compare.flatMap((adcode, i) => {
    const own = ground.points.find(({ point }) => point.adcode === adcode);
    return own ? [{ own, name: drawn.names.get(adcode), number: i + 1 }] : [];
  });
  const options = numbered.map(({ own, name }) => [...spotsOf(own, name, ground, radius), undefined]);
  const chosen = allSteps(chooseSpots(options, (i) => (numbered[i]?.name ? CONFUSING : GONE)));
  return numbered.flatMap(({ own: { point }, number }, i) => {
    const spot = chosen[i];
    if (!spot) return [];
    return [{ adcode: point.adcode, number, at: point.at, offset: spot.offset, leader: spot.leader }];
  });
}

function ribbonLines({ ribbons }: Scene, scaled: (at: World) => World) {
  return ribbons.map(({ coarse }) => {
    const path = coarse.map(scaled);
    return { path, bounds: boxOf(path) };
  });
}
