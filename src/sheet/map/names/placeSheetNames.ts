import { type Box, holds } from "../../../geometry/box.ts";
import { nearestPoint } from "../../../geometry/names/nameSpots.ts";
import type { NameToPlace } from "../../../geometry/names/nameToPlace.ts";
import { placeNames } from "../../../geometry/names/placeNames.ts";
import { textWidth } from "../../../geometry/textWidth.ts";
import { LOOK } from "../../../render/look.ts";
import { LEADING } from "../../../render/type.ts";
import { namedAreas } from "../../../scene/names/namedAreas.ts";
import { nameObstacles } from "../../../scene/names/nameObstacles.ts";
import type { Drawing } from "../drawing.ts";
import type { PagePoint } from "../frame/mapFrame.ts";
import { circled } from "./circled.ts";
import { nameFrame } from "./nameFrame.ts";
import type { SheetName } from "./sheetNames.ts";
import { slideApart } from "./slideApart.ts";
import { visibleMiddle } from "./visibleMiddle.ts";

/** The longest line from a point to its name, in mm: as on a screen, and where a name finds no room with those, 40 CSS px. */
const LONGEST_LEADER = (LOOK.name.longestLeader * 25.4) / 96;
const LAST_LEADER = (40 * 25.4) / 96;
/** Of a ribbon under a name: on paper it stops there. */
const RIBBON = 1.6;

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

type Lines = SheetName["lines"];

const sizeOf = (lines: Lines) => ({
  width: Math.max(...lines.map(({ text, type }) => textWidth(text, type.size, type.face))),
  height: lines.reduce((sum, { type }) => sum + type.size * LEADING, 0),
});

/** The name in full, else the number that stands for it; the hub keeps its name. */
function formsOf({ role, lines }: SheetName): NameToPlace["forms"] {
  const number = lines.slice(0, 1).map((line) => ({ ...line, text: circled(1) }));
  return [lines, ...(role === "hub" ? [] : [number])].map(sizeOf);
}

/** @param named Ids of what is named beside its mark: nothing else is marked. */
function obstaclesOf(
  { sheet, frame, sizes }: Drawing,
  inner: Box,
  named: ReadonlySet<string>,
  longestLeader: number,
) {
  const points = sheet.scene.points.filter(
    ({ adcode, at }) => named.has(String(adcode)) && holds(inner, frame.toPage(at)),
  );
  return nameObstacles({ ...sheet.scene, points }, frame.toPage, {
    strandGap: sizes.strandGap,
    point: ({ role }) => sizes.point[role],
    river: (rank) => sizes.river[rank],
    longestLeader,
    ribbonWeight: RIBBON,
  });
}

/** A name without its mark, in the middle of its area; undefined where too little of that shows, or it stands there already. */
function insideArea(drawing: Drawing, name: SheetName): SheetName | undefined {
  const at = name.radius > 0 ? visibleMiddle(drawing, Number(name.id)) : undefined;
  return at && { ...name, at, radius: 0 };
}

/**
 * Places the names so that none lies on a name, a mark, a strand or the furniture where that can be helped. A name for
 * which there is no such place becomes a number; one that may go loses its mark and stands inside its area, or is left out.
 *
 * @param covers Furniture on the map, in mm.
 * @param mayGo Bystanders.
 * @param longestLeader In mm; a longer one is tried before a name becomes a number.
 */
export function placeSheetNames(
  drawing: Drawing,
  names: readonly SheetName[],
  covers: readonly Box[],
  mayGo: (name: SheetName) => boolean,
  longestLeader = LONGEST_LEADER,
): NamesOnMap {
  const toPlace = names.map(
    (name): NameToPlace => ({
      at: name.at,
      radius: name.radius,
      lineHeight: (name.lines[0]?.type.size ?? 0) * LEADING,
      forms: formsOf(name),
      mayGo: mayGo(name) ? "early" : undefined,
      ...(name.role === "venue" && { areas: namedAreas(drawing.sheet.scene, name.at, drawing.frame.toPage) }),
    }),
  );
  const frame = nameFrame(drawing);
  const obstacles = obstaclesOf(
    drawing,
    frame,
    new Set(names.filter(({ radius }) => radius > 0).map(({ id }) => id)),
    longestLeader,
  );
  const venues = names.filter(({ role }) => role === "venue");
  const places = placeNames(toPlace, {
    ...obstacles,
    marks: [...obstacles.marks, ...venues],
    boxes: covers,
    frame,
  });
  // What has gone leaves room, and may have room inside its area.
  if (places.includes(undefined))
    return placeSheetNames(
      drawing,
      names.flatMap((name, i) => (places[i] ? name : (insideArea(drawing, name) ?? []))),
      covers,
      mayGo,
      longestLeader,
    );
  const found = names.flatMap((name, i) => {
    const place = places[i];
    return place ? [{ ...place, name }] : [];
  });
  const isNumber = (i: number) => (found[i]?.form ?? 0) > 0;
  const boxes = slideApart(
    found.map(({ box }) => box),
    isNumber,
    obstacles.marks,
    covers,
    (i) => ((found[i]?.name.lines[0]?.type.size ?? 0) * (LEADING - 1)) / 2,
  );
  const placed = found.map(({ name, form, box: asPlaced, leader }, i) => {
    const box = boxes[i] ?? asPlaced;
    return { name, form, box, leader: leader ? ([name.at, nearestPoint(box, name.at)] as const) : undefined };
  });
  const numbered = placed.filter(({ form }) => form > 0).map(({ name }) => name);
  if (numbered.length === 0 || longestLeader >= LAST_LEADER) return { placed, numbered };
  const farther = placeSheetNames(drawing, names, covers, mayGo, LAST_LEADER);
  return farther.numbered.length < numbered.length ? farther : { placed, numbered };
}
