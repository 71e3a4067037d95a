import { allSteps } from "../../../geometry/allSteps.ts";
import { type Box, grow } from "../../../geometry/box.ts";
import { keepOff, keepOffPieces } from "../../../geometry/lines/obstacle.ts";
import { type NameRoom, namesAlong } from "../../../geometry/names/namesAlong.ts";
import type { Lettering } from "../../../geometry/names/turnedName.ts";
import { type Face, textWidth } from "../../../geometry/textWidth.ts";
import { LEAST_TYPE } from "../../page/points.ts";
import type { Drawing } from "../drawing.ts";
import { mmPerDegree, type PagePoint } from "../frame/mapFrame.ts";
import { linesIn, ringsIn } from "../frame/shapes.ts";
import type { GroundName } from "./groundName.ts";

/** A province's letters may be so much nearer to a river than to a line of the subject, in letter heights. */
const NEARER = 0.35;

/** Mm for a degree of longitude from which provinces are named, in whatever ink: type does not move between them. */
const ROOM_FOR_PROVINCES = 8;

/** Chinese letters stand apart: written closely they would name a city. */
const apart = (name: string) => (/^\p{Script=Han}+$/u.test(name) ? [...name].join(" ") : name);

/** What is on a map before the ground is named, in mm. */
export interface OnMap {
  /** Names, marks and furniture. */
  boxes: readonly Box[];
  /** Lines from names to their points. */
  leaders: readonly (readonly PagePoint[])[];
}

function roomIn({ sheet, frame, sizes }: Drawing, { boxes, leaders }: OnMap): NameRoom {
  const ribbons = sheet.scene.ribbons.map(({ curve, lanes }) =>
    keepOff(curve.map(frame.toPage), (lanes.length * sizes.strandGap) / 2),
  );
  const borders = sheet.scene.regions.flatMap(({ area }) => ringsIn(frame, area));
  return {
    frame: grow(frame.safe, -sizes.riverName / 2),
    lines: [...ribbons, ...leaders.map((line) => keepOff(line, 0))],
    borders: borders.flatMap((ring) => keepOffPieces(ring, 0)),
    onBorders: [0, 1],
    boxes,
  };
}

const lettering = (text: string, size: number, face: Face): Lettering => ({
  text,
  size,
  length: textWidth(text, size, face),
});

/**
 * The provinces' names, each on the first of its lines in sight that has room for it: off rivers, which on paper stop at
 * names, or across one where there is no other room. One whose name a seat has gives way.
 *
 * @param said What the names of seats say, line by line.
 */
export function provinceNames(drawing: Drawing, said: readonly string[], onMap: OnMap): GroundName[] {
  const { sheet, frame, palette, sizes } = drawing;
  if (mmPerDegree(frame) < ROOM_FOR_PROVINCES) return [];
  const rivers = sheet.scene.rivers.flatMap(({ rank, geometry }) =>
    linesIn(frame, geometry).flatMap((course) =>
      keepOffPieces(course, sizes.river[rank] / 2 - NEARER * sizes.provinceName),
    ),
  );
  const room = { ...roomIn(drawing, onMap), borders: rivers };
  const type = { face: "sans", fill: palette.quiet } as const;
  // A number may stand before it.
  const isSaid = (name: string) => said.some((text) => text.endsWith(name));
  const unsaid = sheet.scene.provinces.filter(({ name }) => !isSaid(name));
  return unsaid.flatMap(({ id, name, lines }) => {
    const courses = lines.map((line) => line.map(frame.toPage));
    const letterings = [lettering(apart(name), sizes.provinceName, type.face)];
    const found = namesAlong({ courses, letterings, isDrawn: false, spacing: Infinity }, room);
    return allSteps(found).map((one) => ({ ...one, ...type, id, name }));
  });
}

/**
 * The main river's name beside its course, as near as can be to the middle of what is in sight. None where there is no
 * room; the legend then names it alone.
 *
 * @param texts What is tried, first in its size and then as small as type may be: in all languages, in the first.
 */
export function riverNames(drawing: Drawing, texts: readonly string[], onMap: OnMap): GroundName[] {
  const { sheet, frame, palette, sizes } = drawing;
  const type = { face: "serif", fill: palette.riverName } as const;
  const letterings = texts.flatMap((text) =>
    [...new Set([sizes.riverName, LEAST_TYPE])].map((size) => lettering(text, size, type.face)),
  );
  const river = sheet.scene.rivers.find(({ rank }) => rank === 1);
  if (!river) return [];
  const courses = linesIn(frame, river.geometry);
  const found = namesAlong({ courses, letterings, isDrawn: true, spacing: Infinity }, roomIn(drawing, onMap));
  return allSteps(found).map((one) => ({ ...one, ...type, id: river.id, name: one.text }));
}
