import {
  type Box,
  boxAround,
  boxOf,
  grow,
  holds,
  lengthInside,
  scaleBox,
  sharedArea,
} from "../../geometry/box.ts";
import type { NameToPlace, Obstacles } from "../../geometry/nameCandidates.ts";
import { placeNames } from "../../geometry/placeNames.ts";
import { textWidth } from "../../geometry/textWidth.ts";
import { LEADING } from "../page/type.ts";
import { circled } from "./circled.ts";
import type { Drawing } from "./drawing.ts";
import type { PagePoint } from "./mapFrame.ts";
import type { SheetName } from "./sheetNames.ts";

/**
 * placeNames weighs its costs for letters some 15 units high. The first of these, in units for a mm, makes them
 * so; the others weigh room against distance differently, and find places where the first finds none.
 */
const UNITS = [6, 8, 4.5, 11] as const;
/** Letter heights between mark and name from which a line joins them. */
const LEADER_FROM = 0.8;

export interface PlacedSheetName {
  name: SheetName;
  box: Box;
  /** From the mark to the name, where the name is not beside it. */
  leader: readonly [from: PagePoint, to: PagePoint] | undefined;
}

export interface NamesOnMap {
  placed: readonly PlacedSheetName[];
  /** Names for which there was no room: on the map each is a number. */
  numbered: readonly SheetName[];
}

const widthOf = ({ lines }: SheetName) =>
  Math.max(...lines.map(({ text, type }) => textWidth(text, type.size)));
const heightOf = ({ lines }: SheetName) => lines.reduce((sum, { type }) => sum + type.size * LEADING, 0);

/** The ribbons as wide as they are drawn. */
function ribbonsOf({ sheet, frame, sizes }: Drawing): Obstacles["lines"] {
  return sheet.scene.ribbons.map(({ curve, strands }) => {
    const path = curve.filter((_, i) => i % 3 === 0).map(frame.toPage);
    const half = ((strands.length - 1) * sizes.strandGap + sizes.casing) / 2;
    return { path, half, bounds: boxOf(path) };
  });
}

const larger = ({ lines, boxes, frame }: Obstacles, by: number): Obstacles => ({
  lines: lines.map(({ path, half, bounds }) => ({
    path: path.map(([x, y]): PagePoint => [x * by, y * by]),
    half: half * by,
    bounds: scaleBox(bounds, by),
  })),
  boxes: boxes.map((box) => scaleBox(box, by)),
  frame: frame && scaleBox(frame, by),
});

function place(names: readonly SheetName[], obstacles: Obstacles, units: number): PlacedSheetName[] {
  const toPlace = names.map(
    (name): NameToPlace => ({
      at: [name.at[0] * units, name.at[1] * units],
      radius: name.radius * units,
      width: widthOf(name) * units,
      height: heightOf(name) * units,
      lineHeight: (name.lines[0]?.type.size ?? 0) * LEADING * units,
    }),
  );
  return placeNames(toPlace, larger(obstacles, units)).flatMap(({ box, foot }, i): PlacedSheetName[] => {
    const name = names[i];
    if (!name) return [];
    const to: PagePoint = [foot[0] / units, foot[1] / units];
    const gap = Math.hypot(to[0] - name.at[0], to[1] - name.at[1]) - name.radius;
    const far = name.radius > 0 && gap > (name.lines[0]?.type.size ?? 0) * LEADER_FROM;
    return [{ name, box: scaleBox(box, 1 / units), leader: far ? [name.at, to] : undefined }];
  });
}

/** How many things a name lies on that it must not lie on. */
function faults(
  { name, box, leader }: PlacedSheetName,
  all: readonly PlacedSheetName[],
  { lines, boxes }: Obstacles,
) {
  const inner = grow(box, -0.15);
  const others = all.filter((other) => other.name !== name);
  const crossed = (path: readonly PagePoint[], half: number) =>
    path.some((to, i) => lengthInside(grow(inner, half), path[i - 1] ?? to, to) > 0);
  return [
    ...others.filter((other) => sharedArea(box, other.box) > 0),
    ...others.filter((other) => leader && lengthInside(other.box, ...leader) > 0),
    ...others.filter(({ name: { at, radius } }) => radius > 0 && holds(grow(box, radius * 0.8), at)),
    ...lines.filter(({ path, half }) => crossed(path, half)),
    ...boxes.filter((other) => sharedArea(inner, other) > 0),
  ].length;
}

/** The name that is placed worst; undefined where all are well placed. The hub keeps its name. */
function worstOf(placed: readonly PlacedSheetName[], obstacles: Obstacles): SheetName | undefined {
  const counted = placed
    .filter(({ name }) => name.membership !== "hub")
    .map((one) => ({ name: one.name, count: faults(one, placed, obstacles) }))
    .filter(({ count }) => count > 0);
  return counted.sort((a, b) => b.count - a.count)[0]?.name;
}

/** The middle of a leader as a line that other names keep off, its own not counted. */
function kept({ leader }: PlacedSheetName): Obstacles["lines"] {
  if (!leader) return [];
  const [[ax, ay], [bx, by]] = leader;
  const path = [0.3, 0.7].map((part): PagePoint => [ax + (bx - ax) * part, ay + (by - ay) * part]);
  return [{ path, half: 0.2, bounds: boxOf(path) }];
}

/** Places names in several ways until one leaves none badly placed; else the first way stands. */
function settle(names: readonly SheetName[], obstacles: Obstacles): PlacedSheetName[] {
  const first = place(names, obstacles, UNITS[0]);
  let worst = worstOf(first, obstacles);
  if (!worst) return first;
  let lines = obstacles.lines;
  for (const units of UNITS) {
    lines = [...lines, ...first.filter(({ name }) => name === worst).flatMap(kept)];
    const placed = place(names, { ...obstacles, lines }, units);
    worst = worstOf(placed, obstacles);
    if (!worst) return placed;
  }
  return first;
}

/**
 * Places the names so that none lies on a name, a mark, a strand or the furniture. A name for which there is no
 * such place becomes a number, the worst placed first and the hub last, until all that is left fits.
 *
 * @param covers Furniture on the map, in mm.
 */
export function placeSheetNames(
  drawing: Drawing,
  names: readonly SheetName[],
  covers: readonly Box[],
): NamesOnMap {
  const marks = drawing.sheet.scene.points
    .filter(({ membership, adcode }) => membership !== "outside" || drawing.sheet.lit.has(adcode))
    .map(({ at, membership }) => {
      const across = drawing.sizes.point[membership] * 2;
      return boxAround(drawing.frame.toPage(at), across, across);
    });
  const obstacles: Obstacles = {
    lines: ribbonsOf(drawing),
    boxes: [...marks, ...covers],
    frame: grow(drawing.frame.box, -drawing.sizes.nameRoom),
  };
  const numbered: SheetName[] = [];
  let shown = names;
  let placed = settle(shown, obstacles);
  for (let worst = worstOf(placed, obstacles); worst; worst = worstOf(placed, obstacles)) {
    const [first] = worst.lines;
    const original = names.find(({ id }) => id === worst?.id);
    if (!first || !original || numbered.includes(original)) break;
    numbered.push(original);
    const short = { ...worst, lines: [{ ...first, text: circled(1) }] };
    shown = shown.map((name) => (name === worst ? short : name));
    placed = settle(shown, obstacles);
  }
  return { placed, numbered: names.filter((name) => numbered.includes(name)) };
}
