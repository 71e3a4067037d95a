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

/** CSS px from the edge of a point to the badge, tried in turn, and directions around the point. */
const GAPS = [2, 8, 12, 16, 20, 26];
const DIRECTIONS = 24;
/** From the second of the gaps on a line leads to it. */
const LED_FROM = 8;
/** A px of a line under the badge costs this much beside a square px of a name; a px further away costs little. */
const LINE = 4;
const AWAY = 3;
/** One side of all names, so that a row of names and numbers cannot be read the other way; and not away from its name. */
const RIGHT = 12;
const TORN = 90;
/** Where it could be taken for another's: what has a name has rather no number, and what has none stands so at last. */
const CONFUSING = 400;
/** As near to another's name or number, in CSS px, it could be that one's. */
const NEAR = 5;
/** How often it is begun again with those that found no place. */
const TRIES = 20;

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
interface Spot {
  at: World;
  gap: number;
  from?: World;
  /** Beside its name: before or after it. */
  side?: "left" | "right";
}

/** Before and after a name, around its point, and, as a last resort, in its place. */
function* spotsOf(
  middle: World,
  reach: number,
  radius: number,
  name: DrawnName | undefined,
): Generator<Spot> {
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
      yield { at, gap, ...(gap >= LED_FROM && { from: middle }) };
    }
  yield { at: middle, gap: 0 };
}

/** What a map has where numbers are placed, in CSS px. */
interface Ground {
  points: readonly { point: ScenePoint; middle: World; mark: Box }[];
  lines: Around["lines"];
  frame: Box | undefined;
  names: readonly Box[];
  furniture: readonly Box[];
}

function groundOf({ scene, worldSize, sizes, names, around }: Drawn): Ground {
  const scaled = ([x, y]: World): World => [x * worldSize, y * worldSize];
  return {
    points: scene.points.map((point) => {
      const middle = scaled(point.at);
      const across = sizes.point(point) * 2;
      return { point, middle, mark: boxAround(middle, across, across) };
    }),
    lines: ribbonLines(scene, scaled),
    frame: around && scaleBox(around.frame, worldSize),
    names: [...names.values()].map(({ box }) => box),
    furniture: (around?.boxes ?? []).map((box) => scaleBox(box, worldSize)),
  };
}

/** What a place costs, in CSS px; infinite where it may not be, or costs `least` or more. */
function costAt(
  { at, gap, from, side }: Spot,
  radius: number,
  own: Ground["points"][number],
  name: DrawnName | undefined,
  { points, lines, frame, names, furniture }: Ground,
  badges: readonly Box[],
  least: number,
): number {
  const box = boxAround(at, radius * 2, radius * 2);
  const taken = [...names, ...furniture, ...badges];
  if (frame && holds(frame, own.middle) && !holds(grow(frame, -radius), at)) return Number.POSITIVE_INFINITY;
  if (taken.some((other) => touches(grow(box, 0.5), other))) return Number.POSITIVE_INFINITY;
  const others = points.filter((other) => other !== own);
  const away = Math.hypot(at[0] - own.middle[0], at[1] - own.middle[1]);
  const isNearer =
    gap > 0 && others.some(({ middle: [x, y] }) => Math.hypot(at[0] - x, at[1] - y) < away + 2);
  if (isNearer && !from) return Number.POSITIVE_INFINITY;
  const wide = grow(box, NEAR);
  const isConfusing =
    isNearer ||
    [...names, ...(side ? badges : [])].some((other) => other !== name?.box && touches(wide, other)) ||
    others.some(({ mark }) => touches(box, mark));
  const beside = [...others.map(({ mark }) => mark), ...taken];
  if (from && beside.some((other) => lengthInside(other, from, at) > 0)) return Number.POSITIVE_INFINITY;
  const aside = side === "right" ? RIGHT : name && !side ? TORN : 0;
  const apart = gap * AWAY + aside + (isConfusing ? CONFUSING : 0);
  // Lines are the dearest to look at: not for a place that cannot be better.
  if (apart >= least) return Number.POSITIVE_INFINITY;
  return apart + cost(box, { boxes: points.map(({ mark }) => mark), lines });
}

/** Places the numbers one after the other; those that find no place are not among them. */
function placeInOrder(
  ground: Ground,
  { names, sizes }: Drawn,
  order: readonly { adcode: number; number: number }[],
  radius: number,
): PlacedNumber[] {
  const placed: PlacedNumber[] = [];
  const badges: Box[] = [];
  for (const { adcode, number } of order) {
    const own = ground.points.find(({ point }) => point.adcode === adcode);
    if (!own) continue;
    const name = names.get(adcode);
    let best: { spot?: Spot; cost: number } = { cost: name ? CONFUSING : Number.POSITIVE_INFINITY };
    for (const spot of spotsOf(own.middle, sizes.point(own.point), radius, name)) {
      const cost = costAt(spot, radius, own, name, ground, badges, best.cost);
      if (cost < best.cost) best = { spot, cost };
    }
    if (!best.spot) continue;
    const { at, from } = best.spot;
    badges.push(boxAround(at, radius * 2, radius * 2));
    const offset: World = [at[0] - own.middle[0], at[1] - own.middle[1]];
    placed.push({ adcode, number, at: own.point.at, offset, leader: from !== undefined });
  }
  return placed;
}

/**
 * Places the numbers of the compared areas: beside their points or names, or at the end of a line; not on a point, and on
 * no leg, where that can be helped. First come those without a name, and of these those that found no place after the
 * others. A number that would lie on another or on a name is left out: on a small map they would bury what they number,
 * and zoomed in there is room.
 *
 * @param radius Of a badge, in CSS px.
 */
export function numbersAtScale(drawn: Drawn, compare: readonly number[], radius: number): PlacedNumber[] {
  if (compare.length === 0) return [];
  const ground = groundOf(drawn);
  let order = compare
    .map((adcode, i) => ({ adcode, number: i + 1 }))
    .sort((a, b) => +drawn.names.has(a.adcode) - +drawn.names.has(b.adcode));
  let best: { placed: PlacedNumber[]; lacking: number } = { placed: [], lacking: compare.length + 1 };
  for (let i = 0; i < TRIES && best.lacking > 0; i++) {
    const placed = placeInOrder(ground, drawn, order, radius);
    const isLacking = ({ adcode }: { adcode: number }) =>
      !drawn.names.has(adcode) && placed.every((one) => one.adcode !== adcode);
    const lacking = order.filter(isLacking);
    if (lacking.length < best.lacking) best = { placed, lacking: lacking.length };
    order = [...lacking, ...order.filter((one) => !lacking.includes(one))];
  }
  return best.placed.sort((a, b) => a.number - b.number);
}

function ribbonLines({ ribbons }: Scene, scaled: (at: World) => World) {
  return ribbons.map(({ coarse }) => {
    const path = coarse.map(scaled);
    return { path, bounds: boxOf(path) };
  });
}
