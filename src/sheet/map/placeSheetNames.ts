import { type Box, boxAround, boxOf, scaleBox } from "../../geometry/box.ts";
import type { NameToPlace, Obstacles } from "../../geometry/nameCandidates.ts";
import { placeNames } from "../../geometry/placeNames.ts";
import { simplifyLine } from "../../geometry/simplifyLine.ts";
import { textWidth } from "../../geometry/textWidth.ts";
import { LEADING } from "../../render/type.ts";
import { circled } from "./circled.ts";
import { confusingMarks } from "./confusingMarks.ts";
import type { Drawing } from "./drawing.ts";
import type { PagePoint } from "./mapFrame.ts";
import { nameFrame } from "./nameFrame.ts";
import { linesIn } from "./shapes.ts";
import type { SheetName } from "./sheetNames.ts";
import { type PlacedSheetName, worstName } from "./worstName.ts";

/**
 * placeNames weighs its costs for letters some 15 units high. The first of these, in units for a mm, makes them
 * so; the others weigh room against distance differently, and find places where the first finds none. The second time
 * the first keeps off what went wrong.
 */
const UNITS = [6, 6, 8, 4.5, 11, 7, 14] as const;
/** Letter heights between mark and name from which a line joins them. */
const LEADER_FROM = 0.8;

export interface NamesOnMap {
  placed: readonly PlacedSheetName[];
  /** Names for which there was no room: on the map each is a number. */
  numbered: readonly SheetName[];
}

const widthOf = ({ lines }: SheetName) =>
  Math.max(...lines.map(({ text, type }) => textWidth(text, type.size)));
const heightOf = ({ lines }: SheetName) => lines.reduce((sum, { type }) => sum + type.size * LEADING, 0);

/** The main river's course: a name gives way to it where it can. */
function riverOf({ sheet, frame, sizes }: Drawing): Obstacles["lines"] {
  const river = sheet.scene.rivers.find(({ rank }) => rank === 1);
  return (river ? linesIn(frame, river.geometry) : []).map((path) => ({
    path: simplifyLine(path, sizes.river[1]),
    half: sizes.river[1] / 2,
    bounds: boxOf(path),
  }));
}

/** The ribbons as wide as they are drawn. */
function ribbonsOf({ sheet, frame, sizes }: Drawing): Obstacles["lines"] {
  return sheet.scene.ribbons.map(({ coarse, lanes }) => {
    const path = coarse.map(frame.toPage);
    const half = ((lanes.length - 1) * sizes.strandGap + sizes.casing) / 2;
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

/** The middle of a leader as a line that other names keep off, its own not counted. */
function kept({ leader }: PlacedSheetName): Obstacles["lines"] {
  if (!leader) return [];
  const [[ax, ay], [bx, by]] = leader;
  const path = [0.3, 0.7].map((part): PagePoint => [ax + (bx - ax) * part, ay + (by - ay) * part]);
  return [{ path, half: 0.2, bounds: boxOf(path) }];
}

/** The room in which a mark has only its own name. */
function aroundMark({ name: { at, lines } }: PlacedSheetName): Box {
  const across = (lines[0]?.type.size ?? 0) * 3;
  return boxAround(at, across, across);
}

/** Millimetres of a leader that a reader would rather follow than doubt whose a name is. */
const DOUBT = 15;

const lengthOf = ({ leader }: PlacedSheetName) =>
  leader ? Math.hypot(leader[1][0] - leader[0][0], leader[1][1] - leader[0][1]) : 0;

/**
 * Places names in several ways until one leaves none badly placed and none where it would be taken for another's. Else
 * of those that leave none badly placed the one with the fewest doubts and the shortest leaders stands, else the first.
 */
function settle(
  names: readonly SheetName[],
  obstacles: Obstacles,
  river: Obstacles["lines"],
): PlacedSheetName[] {
  const ways: { placed: PlacedSheetName[]; cost: number }[] = [];
  let { lines, boxes } = obstacles;
  for (const units of UNITS) {
    const placed = place(names, { ...obstacles, lines: [...lines, ...river], boxes }, units);
    const worst = worstName(placed, obstacles);
    const doubtful = placed.filter((one) => confusingMarks(one, placed).length > 0);
    const cost = worst
      ? Number.POSITIVE_INFINITY
      : placed.reduce((sum, one) => sum + lengthOf(one), doubtful.length * DOUBT);
    // A way without doubts is taken where it needs no longer leaders than the first.
    if (!worst && doubtful.length === 0 && cost <= (ways[0]?.cost ?? cost)) return placed;
    ways.push({ placed, cost });
    lines = [...lines, ...placed.filter(({ name }) => name === worst).flatMap(kept)];
    boxes = [...boxes, ...doubtful.flatMap((one) => confusingMarks(one, placed).map(aroundMark))];
  }
  const best = ways.reduce((least, way) => (way.cost < least.cost ? way : least));
  return best.placed;
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
    .filter(({ role, adcode }) => role !== "position" || drawing.sheet.lit.has(adcode))
    .map(({ at, role }) => {
      const across = drawing.sizes.point[role] * 2;
      return boxAround(drawing.frame.toPage(at), across, across);
    });
  const obstacles: Obstacles = {
    lines: ribbonsOf(drawing),
    boxes: [...marks, ...covers],
    frame: nameFrame(drawing),
  };
  const beside = fitted(names, obstacles, riverOf(drawing));
  if (beside.numbered.length === 0) return beside;
  const across = fitted(names, obstacles, []);
  return across.numbered.length < beside.numbered.length ? across : beside;
}

/** Places names until all fit, the worst placed as numbers. */
function fitted(names: readonly SheetName[], obstacles: Obstacles, river: Obstacles["lines"]): NamesOnMap {
  const numbered: SheetName[] = [];
  let shown = names;
  let placed = settle(shown, obstacles, river);
  for (let worst = worstName(placed, obstacles); worst; worst = worstName(placed, obstacles)) {
    const [first] = worst.lines;
    const original = names.find(({ id }) => id === worst?.id);
    if (!first || !original || numbered.includes(original)) break;
    numbered.push(original);
    const short = { ...worst, lines: [{ ...first, text: circled(1) }] };
    shown = shown.map((name) => (name === worst ? short : name));
    placed = settle(shown, obstacles, river);
  }
  return { placed, numbered: names.filter((name) => numbered.includes(name)) };
}
