import { type Box, boxAround, grow, holds, sharedArea } from "../box.ts";
import { distanceTo, doubt, doubtReach, isApart, isMisread, isOnLeader, isUnder, nearer } from "./doubt.ts";
import { crosses, lengthUnder, linesNear, type NearLine } from "./linesNear.ts";
import type { Mark, NameToPlace, Obstacles, PlacedName, Point } from "./nameToPlace.ts";
import { onForeign } from "./onForeign.ts";
import { FAULT, WEIGHT } from "./weights.ts";

/** A place that a name can have. */
export interface Spot extends PlacedName {
  at: Point;
  /** From the edge of its mark to the name. */
  gap: number;
  /** How far off others of its kind must be: a name as far as its own point is. */
  apart: number;
  lineHeight: number;
  /** What it costs whatever the other names do. */
  own: number;
  /** Around all with which it can get in another's way. */
  reach: Box;
}

/** Spots that are weighed against those of other names: the cheapest, and a few of the shortest form, where others take those. */
const MOST = 40;
const FEW = 8;
/** Between mark and name, in line heights; then with a leader, in parts of the longest. */
const BESIDE = [0.1, 0.38];
const LED = [0.62, 1];
/** Of one that has to go where none of them is free. */
const LED_LATE = [0.3, 0.45, 0.62, 0.8, 1];
/** Of one of these that still has none that costs less than this: in finer steps, beside its mark and with a leader. */
const POOR = 150;
const FINE = { beside: [0.02, 0.2], led: [0.5, 0.7, 0.9] };
/** What a good place costs at most, and how many of them leave a choice. */
const GOOD = 16;
const ENOUGH = 6;
/** A name with a wider gap, in line heights, has a leader. */
export const LED_FROM = 0.55;

/**
 * Where a name can stand around a point, in the order in which a map maker prefers it (Imhof 1975; Yoeli 1972): to the
 * right, to the left, above, below, and between. Its side, and how far it is moved along that side, in parts of itself.
 */
const SIDES: readonly (readonly [x: number, y: number, along: number])[] = [
  [1, 0, 0],
  [1, 0, -0.3],
  [1, 0, 0.3],
  [-1, 0, 0],
  [-1, 0, -0.3],
  [-1, 0, 0.3],
  [0, -1, 0],
  [0, 1, 0],
  [1, 0, -0.5],
  [1, 0, 0.5],
  [-1, 0, -0.5],
  [-1, 0, 0.5],
  [0, -1, 0.25],
  [0, 1, 0.25],
  [0, -1, -0.25],
  [0, 1, -0.25],
  [1, -1, 0],
  [1, 1, 0],
  [-1, -1, 0],
  [-1, 1, 0],
  [0, -1, 0.45],
  [0, 1, 0.45],
  [0, -1, -0.45],
  [0, 1, -0.45],
];
/** And where it has to go, at the end of a leader. */
const LED_SIDES: typeof SIDES = [
  ...SIDES,
  ...[1, -1].flatMap((x) => [1, -1].flatMap((y) => [[2 * x, y, 0] as const, [x, 2 * y, 0] as const])),
];
/** In finer steps along each side, so that a name gets between others. */
const FINE_SIDES: typeof SIDES = Array.from({ length: 13 }, (_, i) => i / 10 - 0.6).flatMap((along) => [
  [1, 0, along] as const,
  [-1, 0, along] as const,
  [0, -1, along] as const,
  [0, 1, along] as const,
]);

/** The point of a box that is nearest to another. */
export const nearestPoint = ({ left, top, right, bottom }: Box, [x, y]: Point): Point => [
  Math.max(left, Math.min(right, x)),
  Math.max(top, Math.min(bottom, y)),
];

/** A spot that has not been weighed. */
type Bare = Omit<Spot, "own" | "reach" | "apart">;

/** What is near one name. */
interface Near extends Omit<Obstacles, "lines"> {
  lines: readonly NearLine[];
  /** What is in sight, of a point that is not: its name would be cut off. */
  beyond: Box | undefined;
}

/** From a point to the middle of its name, `gap` from the edge of its mark. */
function offsetOf(
  { radius, forms }: NameToPlace,
  form: number,
  gap: number,
  [x, y, along]: (typeof SIDES)[number],
): Point {
  const { width, height, tails = 0 } = forms[form] ?? { width: 0, height: 0 };
  const away = radius + (y < 0 ? Math.max(gap, tails) : gap);
  // What has no mark is in its middle.
  if (away === 0) return [along * width, along * height];
  if (x !== 0 && y !== 0) {
    const part = away / Math.hypot(x, y);
    return [x * part + (Math.sign(x) * width) / 2, y * part + (Math.sign(y) * height) / 2];
  }
  return x === 0 ? [along * width, y * (away + height / 2)] : [x * (away + width / 2), along * height];
}

/** Whether a name may go late or last. */
const isTold = ({ mayGo }: NameToPlace) => mayGo === "late" || mayGo === "last";

/** Whether a leader may take it anywhere that is off other points: what has to stand on a map of any scale. */
const mayFar = (name: NameToPlace) => isTold(name) || name.shrinks !== undefined;

/** What a spot costs but for the lines under it. */
function placeCost({ box, foot, gap, leader, form }: Bare, name: NameToPlace, near: Near): number {
  const { at, radius, lineHeight } = name;
  const step = WEIGHT[name.shrinks ?? "short"];
  let cost = (gap / lineHeight) * WEIGHT.distance + (leader ? WEIGHT.leader : 0) + form * step;
  for (const other of near.boxes) if (sharedArea(box, other) > 0) cost += FAULT;
  // A map shows a little more than the frame that names keep to.
  if (near.beyond && sharedArea(grow(box, lineHeight), near.beyond) > 0)
    cost += isTold(name) ? WEIGHT.goneLate : WEIGHT.peek;
  const own = distanceTo(box, at);
  if (radius > 0 && own < radius * 0.9) cost += FAULT;
  for (const mark of near.marks) {
    if (isUnder(name, box, mark)) cost += FAULT;
    if (isApart(name, mark)) cost += doubt(nearer(box, name, mark), mayFar(name));
    if (leader && isOnLeader(name, foot, mark)) cost += FAULT;
  }
  if (radius > 0)
    for (const middle of near.middles) if (distanceTo(box, middle.at) <= own) cost += WEIGHT.middle;
  // Not worth asking where it is at fault already.
  if (cost >= FAULT) return cost;
  if (isMisread(name, box, near.marks)) cost += WEIGHT.misread;
  const { areas, strays } = name;
  if (areas && (strays || !leader) && onForeign(box, areas)) cost += strays ? WEIGHT.stray : WEIGHT.foreign;
  return cost;
}

function linesCost({ box, foot, leader }: Bare, { at, lineHeight }: NameToPlace, { lines }: Near): number {
  let cost = 0;
  for (const line of lines) {
    const under = lengthUnder(box, line) / lineHeight;
    if (under > 0) cost += line.weight * (WEIGHT.line + under * WEIGHT.lineLength);
    if (leader && crosses(line, at, foot)) cost += line.weight * WEIGHT.crossing;
  }
  return cost;
}

function nearTo(name: NameToPlace, { lines, boxes, marks, middles, frame, longestLeader }: Obstacles): Near {
  const { at, radius, forms } = name;
  const [width, height] = [forms[0]?.width ?? 0, forms[0]?.height ?? 0];
  const away = 2 * (radius + longestLeader);
  const reach = 2 * doubtReach(name, radius + longestLeader);
  const inDoubt = boxAround(at, away + 2 * width + reach, away + 2 * height + reach);
  const isOther = (mark: Mark) => (mark.at[0] !== at[0] || mark.at[1] !== at[1]) && holds(inDoubt, mark.at);
  return {
    lines: linesNear(boxAround(at, away + 2 * width, away + 2 * height), lines),
    // A point that is under a popup has its name there as well, where that may not go.
    boxes: isTold(name) ? boxes : boxes.filter((box) => !holds(box, at)),
    marks: marks.filter(isOther),
    middles: middles.filter(({ of }) => !of || of[0] !== at[0] || of[1] !== at[1]),
    frame: frame && holds(frame, at) ? frame : undefined,
    beyond: frame && !holds(frame, at) ? frame : undefined,
    longestLeader,
  };
}

/** One of the places around a point, not yet weighed; undefined where a leader would be too long. */
function spotAt(
  name: NameToPlace,
  form: number,
  [x, y]: Point,
  { frame, longestLeader }: Near,
): Bare | undefined {
  const { at, radius, lineHeight } = name;
  const { width, height } = name.forms[form] ?? { width: 0, height: 0 };
  const inside = frame && {
    left: frame.left + width / 2,
    top: frame.top + height / 2,
    right: frame.right - width / 2,
    bottom: frame.bottom - height / 2,
  };
  const aside: Point = [at[0] + x, at[1] + y];
  const middle = inside ? nearestPoint(inside, aside) : aside;
  const box = boxAround(middle, width, height);
  const foot = nearestPoint(box, at);
  const away = Math.hypot(foot[0] - at[0], foot[1] - at[1]);
  const gap = Math.max(0, away - radius);
  const leader = radius > 0 && gap > LED_FROM * lineHeight;
  if (leader && away > longestLeader + 1e-6) return undefined;
  return { at, offset: [middle[0] - at[0], middle[1] - at[1]], form, box, foot, gap, leader, lineHeight };
}

/** The places around a point at some distances, each with what it costs but for lines, the cheapest first. */
function bareSpots(
  name: NameToPlace,
  gaps: readonly number[],
  sides: typeof SIDES,
  near: Near,
): { spot: Bare; cost: number }[] {
  const spots: { spot: Bare; cost: number }[] = [];
  for (let form = 0; form < name.forms.length; form++)
    for (const gap of gaps)
      for (let preference = 0; preference < sides.length; preference++) {
        const spot = spotAt(name, form, offsetOf(name, form, gap, sides[preference] ?? [1, 0, 0]), near);
        if (spot) spots.push({ spot, cost: preference * WEIGHT.side + placeCost(spot, name, near) });
      }
  return spots.sort((a, b) => a.cost - b.cost);
}

/** All with which a spot can get in another's way. */
function reachOf({ box, at, gap, lineHeight }: Bare): Box {
  const whole = {
    left: Math.min(box.left, at[0]),
    top: Math.min(box.top, at[1]),
    right: Math.max(box.right, at[0]),
    bottom: Math.max(box.bottom, at[1]),
  };
  return grow(whole, Math.max(gap, 0.06 * lineHeight));
}

/** What it costs to leave out a name that may go, sooner or later. */
export const costOfLeaving = (mayGo: NameToPlace["mayGo"]): number =>
  ({ early: WEIGHT.gone, late: WEIGHT.goneLate, last: WEIGHT.goneLast })[mayGo ?? "early"];

/** Those spots that are worth weighing against other names', with all that they cost. */
function weighed(bare: readonly { spot: Bare; cost: number }[], name: NameToPlace, near: Near): Spot[] {
  const spots: Spot[] = [];
  // Lines are the dearest to look at: not for places that cost too much without them.
  for (const { spot, cost } of bare) {
    if (spots.length >= MOST && cost >= FAULT) break;
    const own = cost + linesCost(spot, name, near);
    if (!(name.mayGo && own >= costOfLeaving(name.mayGo)))
      spots.push({ ...spot, apart: spot.gap, own, reach: reachOf(spot) });
  }
  return spots;
}

/** How far marks reach around a point: another may be on the same. */
const radiusAt = ({ at, radius }: NameToPlace, marks: readonly Mark[]) =>
  marks.reduce(
    (most, mark) =>
      radius > 0 && mark.at[0] === at[0] && mark.at[1] === at[1] ? Math.max(most, mark.radius) : most,
    radius,
  );

/** The one spot of a name that stands already. */
function standingSpot({ at, radius, lineHeight }: NameToPlace, stands: PlacedName): Spot {
  const away = Math.hypot(stands.foot[0] - at[0], stands.foot[1] - at[1]);
  const bare = { ...stands, at, lineHeight, gap: Math.max(0, away - radius) };
  return { ...bare, apart: bare.gap, own: 0, reach: reachOf(bare) };
}

/** Gaps with a leader, in parts of the longest. */
const ledGaps = ({ radius, lineHeight }: NameToPlace, { longestLeader }: Near, parts: readonly number[]) =>
  parts.map((part) => part * (longestLeader - radius)).filter((gap) => gap > LED_FROM * lineHeight);

/** Those further from a name's point, and in finer steps, where the ones beside it leave no choice. */
function moreSpots(name: NameToPlace, near: Near, beside: readonly Spot[]): Spot[] {
  const [parts, sides] = mayFar(name) ? [LED_LATE, LED_SIDES] : [LED, SIDES];
  const led = weighed(bareSpots(name, ledGaps(name, near, parts), sides, near), name, near);
  if (!mayFar(name) || [...beside, ...led].some(({ own }) => own < POOR)) return led;
  const gaps = [...FINE.beside.map((heights) => heights * name.lineHeight), ...ledGaps(name, near, FINE.led)];
  return [...led, ...weighed(bareSpots(name, gaps, FINE_SIDES, near), name, near)];
}

/** The places that a name can have, the cheapest first; those with a leader only where there are few good ones beside. */
export function nameSpots(asked: NameToPlace, obstacles: Obstacles): Spot[] {
  const name = { ...asked, radius: radiusAt(asked, obstacles.marks) };
  if (name.stands) return [standingSpot(name, name.stands)];
  const near = nearTo(name, obstacles);
  const { radius, lineHeight, mayGo } = name;
  const gaps = BESIDE.map((heights) => heights * lineHeight);
  const beside = weighed(bareSpots(name, radius === 0 ? [0, ...gaps] : gaps, SIDES, near), name, near);
  const isCramped = beside.filter(({ own }) => own < GOOD).length < ENOUGH;
  const more = radius > 0 && mayGo !== "early" && isCramped ? moreSpots(name, near, beside) : [];
  const spots = [...beside, ...more].sort((a, b) => a.own - b.own);
  const shortest = spots.filter(({ form }) => form > 0 && form === name.forms.length - 1).slice(0, FEW);
  return spots.filter((spot, i) => i < MOST || shortest.includes(spot));
}
