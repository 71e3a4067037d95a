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
  let placed = place(names, obstacles);
  while (numbered.length < CIRCLED.length) {
    const worst = placed
      .filter(({ name }) => !numbered.includes(name) && name.membership !== "hub")
      .map((one) => ({ name: one.name, count: faults(one, placed, obstacles) }))
      .reduce((most, one) => (one.count > most.count ? one : most), {
        name: undefined as SheetName | undefined,
        count: 0,
      });
    if (!worst.name) break;
    numbered.push(worst.name);
    placed = place(
      names.map((name) => asNumber(name, numbered)),
      obstacles,
    ).map((one, i) => ({ ...one, name: names[i] ?? one.name }));
  }
  return { placed, numbered: names.filter((name) => numbered.includes(name)) };
}

const asNumber = (name: SheetName, numbered: readonly SheetName[]): SheetName => {
  const [first] = name.lines;
  return numbered.includes(name) && first ? { ...name, lines: [{ ...first, text: "①" }] } : name;
};
