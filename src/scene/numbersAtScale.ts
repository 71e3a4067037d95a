import { type Box, boxAround, boxOf, grow, lengthInside, sharedArea, touches } from "../geometry/box.ts";
import type { World } from "../geometry/mercator.ts";
import type { Drawn } from "./drawn.ts";
import type { Scene } from "./scene.ts";

/** A number of the comparison beside the point of its area. */
export interface PlacedNumber {
  adcode: number;
  /** From 1, in the order of choosing. */
  number: number;
  /** Middle of the badge, in the unit square. */
  at: World;
}

/** CSS px from the edge of a point to the badge, tried in turn, and directions around the point. */
const GAPS = [2, 8, 16, 26];
const DIRECTIONS = 16;
/** A px of a line under the badge costs this much beside a square px of a name; a px further away costs little. */
const LINE = 4;
const AWAY = 3;

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

/**
 * Places the numbers of the compared areas beside their points: not on a point, and on no leg, where that can
 * be helped. A number that would lie on another or on a name, or nearer to the point of another area, is left out: on a
 * small map they would bury what they number, and zoomed in there is room.
 *
 * @param radius Of a badge, in CSS px.
 */
export function numbersAtScale(
  { scene, worldSize, sizes, names }: Drawn,
  compare: readonly number[],
  radius: number,
): PlacedNumber[] {
  if (compare.length === 0) return [];
  const scaled = ([x, y]: World): World => [x * worldSize, y * worldSize];
  const marks = scene.points.map((point) => {
    const across = sizes.point(point) * 2;
    return boxAround(scaled(point.at), across, across);
  });
  const lines = ribbonLines(scene, scaled);
  const placed: PlacedNumber[] = [];
  const taken: Box[] = [...names.values()].map(({ box }) => box);
  for (const [index, adcode] of compare.entries()) {
    const point = scene.points.find((one) => one.adcode === adcode);
    if (!point) continue;
    const middle = scaled(point.at);
    let best: { at: World; box: Box; cost: number } | undefined;
    for (const gap of GAPS)
      for (let i = 0; i < DIRECTIONS; i++) {
        const angle = (i / DIRECTIONS) * 2 * Math.PI;
        const away = sizes.point(point) + gap + radius;
        const at: World = [middle[0] + Math.cos(angle) * away, middle[1] - Math.sin(angle) * away];
        const isConfusing = scene.points.some((other) => {
          const [x, y] = scaled(other.at);
          return other !== point && Math.hypot(at[0] - x, at[1] - y) < away + 2;
        });
        const box = boxAround(at, radius * 2, radius * 2);
        if (isConfusing || taken.some((other) => touches(grow(box, 1), other))) continue;
        const total = cost(box, { boxes: marks, lines }) + gap * AWAY;
        if (!best || total < best.cost) best = { at, box, cost: total };
      }
    if (!best) continue;
    taken.push(best.box);
    placed.push({ adcode, number: index + 1, at: [best.at[0] / worldSize, best.at[1] / worldSize] });
  }
  return placed;
}

function ribbonLines({ ribbons }: Scene, scaled: (at: World) => World) {
  return ribbons.map(({ coarse }) => {
    const path = coarse.map(scaled);
    return { path, bounds: boxOf(path) };
  });
}
