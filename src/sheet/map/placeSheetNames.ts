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
import type { Drawing } from "./drawing.ts";
import type { PagePoint } from "./mapFrame.ts";
import type { SheetName } from "./sheetNames.ts";

/** placeNames weighs its costs for letters some 15 units high: this makes them so. */
const UNITS = 6;
const scaled = ([x, y]: PagePoint): PagePoint => [x * UNITS, y * UNITS];

/** How often names are placed anew before one of them becomes a number. */
const ATTEMPTS = 4;
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
  /** Names for which there was no room: on the map each is a number, 1 for the first. */
  numbered: readonly SheetName[];
}

const CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";
export const circled = (place: number) => [...CIRCLED][place] ?? String(place + 1);

const widthOf = ({ lines }: SheetName) =>
  Math.max(...lines.map(({ text, type }) => textWidth(text, type.size)));
const heightOf = ({ lines }: SheetName) => lines.reduce((sum, { type }) => sum + type.size * LEADING, 0);

/** The ribbons as wide as they are drawn. */
function ribbonsOf({ sheet, frame, sizes }: Drawing): Obstacles["lines"] {
  return sheet.scene.ribbons.map(({ curve, strands }) => {
    const path = curve
      .filter((_, i) => i % 3 === 0)
      .map(frame.toPage)
      .map(scaled);
    const half = (((strands.length - 1) * sizes.strandGap + sizes.casing) / 2) * UNITS;
    return { path, half, bounds: boxOf(path) };
  });
}

function place(names: readonly SheetName[], obstacles: Obstacles): PlacedSheetName[] {
  const toPlace = names.map(
    (name): NameToPlace => ({
      at: scaled(name.at),
      radius: name.radius * UNITS,
      width: widthOf(name) * UNITS,
      height: heightOf(name) * UNITS,
      lineHeight: (name.lines[0]?.type.size ?? 0) * LEADING * UNITS,
    }),
  );
  return placeNames(toPlace, obstacles).flatMap(({ box, foot }, i): PlacedSheetName[] => {
    const name = names[i];
    if (!name) return [];
    const to: PagePoint = [foot[0] / UNITS, foot[1] / UNITS];
    const gap = Math.hypot(to[0] - name.at[0], to[1] - name.at[1]) - name.radius;
    const far = name.radius > 0 && gap > (name.lines[0]?.type.size ?? 0) * LEADER_FROM;
    return [{ name, box: scaleBox(box, 1 / UNITS), leader: far ? [name.at, to] : undefined }];
  });
}

/** How many things a name lies on that it must not lie on. */
function faults(
  { name, box, leader }: PlacedSheetName,
  all: readonly PlacedSheetName[],
  { lines, boxes }: Obstacles,
) {
  const inUnits = scaleBox(grow(box, -0.15), UNITS);
  const others = all.filter((other) => other.name !== name);
  const crossed = (path: readonly PagePoint[], half: number) =>
    path.some((to, i) => lengthInside(grow(inUnits, half), path[i - 1] ?? to, to) > 0);
  return [
    ...others.filter((other) => sharedArea(box, other.box) > 0),
    ...others.filter((other) => leader && lengthInside(other.box, ...leader) > 0),
    ...others.filter(({ name: { at, radius } }) => radius > 0 && holds(grow(box, radius * 0.8), at)),
    ...lines.filter(({ path, half }) => crossed(path, half)),
    ...boxes.filter((other) => sharedArea(inUnits, other) > 0),
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

/** Places names; what comes out badly is given the first choice in another attempt. */
function settle(names: readonly SheetName[], obstacles: Obstacles): PlacedSheetName[] {
  const best = place(names, obstacles);
  let order = names;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const worst = worstOf(best, obstacles);
    if (!worst) break;
    order = [worst, ...order.filter((name) => name !== worst)];
    const again = place(order, obstacles);
    if (!worstOf(again, obstacles)) return again;
  }
  return best;
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
    boxes: [...marks, ...covers].map((box) => scaleBox(box, UNITS)),
    frame: scaleBox(grow(drawing.frame.box, -drawing.sizes.nameRoom), UNITS),
  };
  const numbered: SheetName[] = [];
  let shown = names;
  let placed = settle(shown, obstacles);
  for (let worst = worstOf(placed, obstacles); worst; worst = worstOf(placed, obstacles)) {
    const [first] = worst.lines;
    const original = names.find(({ id }) => id === worst?.id);
    if (!first || !original || numbered.includes(original)) break;
    numbered.push(original);
    const short = { ...worst, lines: [{ ...first, text: circled(0) }] };
    shown = shown.map((name) => (name === worst ? short : name));
    placed = settle(shown, obstacles);
  }
  return { placed, numbered: names.filter((name) => numbered.includes(name)) };
}
