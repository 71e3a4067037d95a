import { type Box, boxAround, boxOf, grow, holds, sharedArea } from "../../geometry/box.ts";
import { distanceToLine } from "../../geometry/distanceToLine.ts";
import { textWidth } from "../../geometry/textWidth.ts";
import type { Palette } from "../ink/palette.ts";
import { digits, element, escapeXml } from "../page/svg.ts";
import { TO_BASELINE, type Type, typeAttributes } from "../page/type.ts";
import type { Drawing } from "./drawing.ts";
import type { PagePoint } from "./mapFrame.ts";
import { pathData } from "./pathData.ts";
import { linesIn } from "./shapes.ts";

/** The course is looked at every so many mm. */
const STEP = 0.5;
/** Letter heights from the river's middle to the middle of the letters, in the order in which they are tried. */
const ASIDE = [-0.95, 0.95, -1.4, 1.4];
/** The most that neighbouring letters turn against each other, in degrees. */
const MOST_TURN = 22;

/** A course in steps, calmed over `calm` neighbours on each side, so that letters do not dance. */
function resampled(path: readonly PagePoint[], calm: number): PagePoint[] {
  const points: PagePoint[] = [];
  let rest = 0;
  for (const [i, to] of path.entries()) {
    const from = path[i - 1];
    if (!from) continue;
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    for (; rest < length; rest += STEP) {
      const t = rest / length;
      points.push([from[0] + t * (to[0] - from[0]), from[1] + t * (to[1] - from[1])]);
    }
    rest -= length;
  }
  return points.map((_, i): PagePoint => {
    const near = points.slice(Math.max(0, i - calm), i + calm + 1);
    const sum = near.reduce(([x, y], at): PagePoint => [x + at[0], y + at[1]], [0, 0] as PagePoint);
    return [sum[0] / near.length, sum[1] / near.length];
  });
}

interface Letter {
  letter: string;
  at: PagePoint;
  /** Degrees clockwise. */
  turn: number;
}

/** The letters from a place on the course on, beside it by `aside` mm; undefined where the course ends first. */
function lettersFrom(course: readonly PagePoint[], start: number, text: string, size: number, aside: number) {
  const letters: Letter[] = [];
  let along = 0;
  for (const letter of text) {
    const width = textWidth(letter, size) * (letter > "\u2e7f" ? 1.15 : 0.95);
    const middle = Math.round(start + (along + width / 2) / STEP);
    const [before, here, after] = [course[middle - 2], course[middle], course[middle + 2]];
    if (!before || !here || !after) return undefined;
    const angle = Math.atan2(after[1] - before[1], after[0] - before[0]);
    const at: PagePoint = [here[0] - Math.sin(angle) * aside, here[1] + Math.cos(angle) * aside];
    letters.push({ letter, at, turn: (angle * 180) / Math.PI });
    along += width;
  }
  return letters;
}

const isClear = (
  { sheet, frame, sizes }: Drawing,
  course: readonly PagePoint[],
  size: number,
  taken: readonly Box[],
) => {
  const ribbons = sheet.scene.ribbons.map(({ curve, strands }) => {
    const path = curve.map(frame.toPage);
    return { path, reach: (strands.length * sizes.strandGap) / 2 + size * 0.7, bounds: boxOf(path) };
  });
  const inner = grow(frame.box, -size);
  return ({ at, turn }: Letter) =>
    Math.abs(turn) < 75 &&
    at[0] > inner.left &&
    at[0] < inner.right &&
    at[1] > inner.top &&
    at[1] < inner.bottom &&
    taken.every((box) => sharedArea(boxAround(at, size * 1.4, size * 1.4), box) === 0) &&
    distanceToLine(at, course) > size * 0.55 + sizes.river[0] / 2 &&
    ribbons.every(
      ({ path, reach, bounds }) => !holds(grow(bounds, reach), at) || distanceToLine(at, path) > reach,
    );
};

/** Whether the letters of a bent course stand neither in each other nor apart. */
const isCalm = (letters: readonly Letter[], size: number) =>
  letters.every(({ letter, at, turn }, i) => {
    const before = letters[i - 1];
    if (!before) return true;
    const room = (textWidth(letter, size) + textWidth(before.letter, size)) / 2;
    const apart = Math.hypot(at[0] - before.at[0], at[1] - before.at[1]);
    return Math.abs(turn - before.turn) < MOST_TURN && apart > room * 0.86 && apart < room * 1.5;
  });

/**
 * The Fujiang's name along its course, letter by letter in one `<text>`: where it is free, as near as can be to
 * the middle of what is in sight. Empty where there is no room; the legend then names it alone.
 *
 * @param taken Boxes of names, marks and furniture, in mm.
 */
export function riverName(drawing: Drawing, text: string, taken: readonly Box[]): string {
  const { sheet, frame, palette, sizes } = drawing;
  const river = sheet.scene.rivers.find(({ rank }) => rank === 1);
  if (!river) return "";
  const size = sizes.riverName;
  const calm = Math.round(textWidth(text, size) / 2 / STEP);
  for (const line of linesIn(frame, river.geometry)) {
    const course = resampled(line, calm);
    const clear = isClear(drawing, line, size, taken);
    const starts = [...course.keys()].sort(
      (a, b) => Math.abs(a - course.length * 0.4) - Math.abs(b - course.length * 0.4),
    );
    for (const start of starts)
      for (const aside of ASIDE) {
        const letters = lettersFrom(course, start, text, size, size * aside);
        if (letters?.every(clear) && isCalm(letters, size))
          return written(palette, letters, {
            size,
            face: "serif",
            fill: palette.riverName,
          });
      }
  }
  return "";
}

function written(palette: Palette, letters: readonly Letter[], type: Type): string {
  const text = letters.map(({ letter }) => letter).join("");
  const corner = ({ letter, at: [x, y], turn }: Letter): PagePoint => {
    const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
    const [back, down] = [textWidth(letter, type.size) / 2, type.size * TO_BASELINE];
    return [x - back * cos - down * sin, y - back * sin + down * cos];
  };
  const corners = letters.map(corner);
  const plate = element("path", {
    fill: "none",
    stroke: palette.paper,
    "stroke-width": type.size * 1.1,
    "stroke-linecap": "round",
    "stroke-linejoin": "round",
    d: pathData([letters.map(({ at }) => at)]),
  });
  const name = element(
    "text",
    {
      x: corners.map(([x]) => digits(x)).join(" "),
      y: corners.map(([, y]) => digits(y)).join(" "),
      rotate: letters.map(({ turn }) => digits(Math.round(turn))).join(" "),
      ...typeAttributes(text, type),
    },
    escapeXml(text),
  );
  return palette.plates ? plate + name : name;
}
