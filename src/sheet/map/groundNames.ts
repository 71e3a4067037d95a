import { type Box, boxAround, boxOf, grow, holds, sharedArea } from "../../geometry/box.ts";
import { distanceToLine } from "../../geometry/distanceToLine.ts";
import { calmed, resample } from "../../geometry/resample.ts";
import { textWidth } from "../../geometry/textWidth.ts";
import type { Type } from "../../render/type.ts";
import { LEAST_TYPE } from "../page/points.ts";
import type { Drawing } from "./drawing.ts";
import { type GroundName, lettersOf, type Place } from "./groundName.ts";
import { mmPerDegree, type PagePoint } from "./mapFrame.ts";
import { linesIn, ringsIn } from "./shapes.ts";

/** The course is looked at every so many mm. */
const STEP = 0.5;
/** Letter heights from the river's middle to the middle of the letters, in the order in which they are tried. */
const ASIDE = [-0.95, 0.95, -1.4, 1.4, -1.9, 1.9];
/** The steepest that a name stands, in degrees. */
const STEEPEST = 68;
/** Where along the course it is looked for first: above the middle, where names and lines leave most room. */
const FIRST = 0.4;

/** A place along the course from a step on, beside it by `aside` mm; undefined where the course ends first. */
function placeFrom(
  course: readonly PagePoint[],
  start: number,
  length: number,
  aside: number,
): Place | undefined {
  const [from, to] = [course[start], course[start + Math.round(length / STEP)]];
  if (!from || !to) return undefined;
  // Upstream or down, a name is read from left to right.
  const [left, right] = from[0] <= to[0] ? [from, to] : [to, from];
  const angle = Math.atan2(right[1] - left[1], right[0] - left[0]);
  const at: PagePoint = [
    (from[0] + to[0]) / 2 - Math.sin(angle) * aside,
    (from[1] + to[1]) / 2 + Math.cos(angle) * aside,
  ];
  return { at, turn: (angle * 180) / Math.PI };
}

/** Whether the letters at a point of the name lie on no river, ribbon, name or edge. */
function clearance(
  { sheet, frame, sizes }: Drawing,
  course: readonly PagePoint[],
  { text, size }: { text: string; size: number },
  taken: readonly Box[],
) {
  // A Chinese letter is a square, which in a turned name stands on a corner.
  const half = size * (/\p{Script=Han}/u.test(text) ? 0.9 : 0.7);
  const ribbons = sheet.scene.ribbons.map(({ curve, lanes }) => {
    const path = curve.map(frame.toPage);
    return { path, reach: (lanes.length * sizes.strandGap) / 2 + half, bounds: boxOf(path) };
  });
  const inner = grow(frame.safe, -size);
  return (at: PagePoint) =>
    holds(inner, at) &&
    taken.every((box) => sharedArea(boxAround(at, size * 1.4, size * 1.4), box) === 0) &&
    distanceToLine(at, course) > size * 0.7 + sizes.river[1] / 2 &&
    ribbons.every(
      ({ path, reach, bounds }) => !holds(grow(bounds, reach), at) || distanceToLine(at, path) > reach,
    );
}

/** Whether the letters at a point of the name lie on no region's border. */
function offBorders({ sheet, frame }: Drawing, size: number) {
  const borders = sheet.scene.regions
    .flatMap(({ area }) => ringsIn(frame, area))
    .map((path) => ({ path, bounds: grow(boxOf(path), size) }));
  return (at: PagePoint) =>
    borders.every(({ path, bounds }) => !holds(bounds, at) || distanceToLine(at, path) > size * 0.6);
}

/**
 * The main river's name along its course: where it is free, as near as can be to the middle of what is in sight. None
 * where there is no room; the legend then names it alone.
 *
 * @param texts What is tried, first in its size and then as small as type may be: in all languages, in the first.
 * @param taken Boxes of names, marks and furniture, in mm.
 */
export function riverName(
  drawing: Drawing,
  texts: readonly string[],
  taken: readonly Box[],
): GroundName | undefined {
  const { sheet, frame, palette, sizes } = drawing;
  const river = sheet.scene.rivers.find(({ rank }) => rank === 1);
  if (!river) return undefined;
  const courses = linesIn(frame, river.geometry);
  let onBorder: GroundName | undefined;
  for (const text of texts)
    for (const size of new Set([sizes.riverName, LEAST_TYPE])) {
      const type: Type = { size, face: "serif", fill: palette.riverName };
      const length = textWidth(text, size, type.face);
      const isOffBorders = offBorders(drawing, size);
      for (const line of courses) {
        const course = calmed(resample(line, STEP), Math.round(length / 4 / STEP));
        const isClear = clearance(drawing, line, { text, size }, taken);
        const away = (start: number) => Math.abs(start - course.length * FIRST);
        for (const start of [...course.keys()].sort((a, b) => away(a) - away(b)))
          for (const aside of ASIDE) {
            const place = placeFrom(course, start, length, size * aside);
            if (!place || Math.abs(place.turn) >= STEEPEST) continue;
            const name: GroundName = { id: river.id, name: text, text, place, length, type };
            const letters = lettersOf(name);
            if (!letters.every(isClear)) continue;
            if (letters.every(isOffBorders)) return name;
            onBorder ??= name;
          }
      }
      // Better across a border than smaller.
      if (onBorder) return onBorder;
    }
  return undefined;
}

/** Mm for a degree of longitude from which provinces are named, in whatever ink: type does not move between them. */
const ROOM_FOR_PROVINCES = 8;

/** Chinese letters stand apart: written closely they would name a city. */
const apart = (name: string) => (/^\p{Script=Han}+$/u.test(name) ? [...name].join(" ") : name);

/**
 * The provinces' names, each on the first of its lines in sight that has room for it.
 *
 * @param taken As of {@link riverName}.
 */
export function provinceNames(drawing: Drawing, taken: readonly Box[]): GroundName[] {
  const { sheet, frame, palette, sizes } = drawing;
  if (mmPerDegree(frame) < ROOM_FOR_PROVINCES) return [];
  const size = sizes.provinceName;
  const type: Type = { size, face: "sans", fill: palette.quiet };
  return sheet.scene.provinces.flatMap(({ id, name, lines }): GroundName[] => {
    const text = apart(name);
    const length = textWidth(text, size, type.face);
    const isClear = clearance(drawing, [], { text, size }, taken);
    for (const line of lines) {
      const course = resample(line.map(frame.toPage), STEP);
      for (const start of course.keys()) {
        const place = placeFrom(course, start, length, 0);
        const found = place && { id, name, text, place, length, type };
        if (found && lettersOf(found).every(isClear)) return [found];
      }
    }
    return [];
  });
}
