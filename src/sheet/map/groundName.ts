import { type Box, boxAround, boxOf } from "../../geometry/box.ts";
import { digits, element, type SvgElement } from "../../render/svg.ts";
import { LEADING, TO_BASELINE, type Type, typeAttributes, typeLine } from "../../render/type.ts";
import type { Nudge } from "../../state/print/nudge.ts";
import type { Palette } from "../ink/palette.ts";
import type { PagePoint } from "./mapFrame.ts";

/** From this many degrees on Chinese letters stand upright, one beneath the other. */
const STACKED = 40;

export interface Place {
  /** Middle of the name. */
  at: PagePoint;
  /** Degrees clockwise. */
  turn: number;
}

/** A river's or a province's name where it stands on the page, in mm. */
export interface GroundName {
  id: string;
  name: string;
  /** As it is written: the name's letters may stand apart. */
  text: string;
  place: Place;
  length: number;
  type: Type;
}

const isStacked = ({ text, place }: GroundName) =>
  Math.abs(place.turn) > STACKED && /^\p{Script=Han}+$/u.test(text);

const directionOf = ({ turn }: Place): PagePoint => [
  Math.cos((turn * Math.PI) / 180),
  Math.sin((turn * Math.PI) / 180),
];

/**
 * Middles of letters beneath each other along a steep course, from the top: on their sides they are hard to read. So
 * far apart that their boxes, of a line of type, do not touch.
 */
function stacked({ text, place, type: { size } }: GroundName): PagePoint[] {
  const angle = (Math.abs(place.turn) * Math.PI) / 180;
  const step = size * Math.min(1.15 / Math.sin(angle), 1.03 / Math.cos(angle));
  const [x, y] = place.at;
  return [...text].map((_, i, { length }): PagePoint => {
    const way = (i - (length - 1) / 2) * step;
    return [x + Math.cos(angle) * way * Math.sign(place.turn), y + Math.sin(angle) * way];
  });
}

/** Points along the middle of a name, near enough to each other that nothing gets between. */
export function lettersOf(name: GroundName): PagePoint[] {
  if (isStacked(name)) return stacked(name);
  const {
    place,
    length,
    type: { size },
  } = name;
  const [cos, sin] = directionOf(place);
  const steps = Math.ceil(length / size / 0.6);
  return Array.from({ length: steps + 1 }, (_, i): PagePoint => {
    const way = (i / steps - 0.5) * (length - size * 0.6);
    return [place.at[0] + cos * way, place.at[1] + sin * way];
  });
}

/** What a name covers: a rectangle, turned as the name is, or one for each of the letters beneath each other. Corners in mm. */
export function outlinesOf(name: GroundName): PagePoint[][] {
  const {
    place,
    length,
    type: { size },
  } = name;
  const rectangle = ([x, y]: PagePoint, across: number, down: number, [cos, sin]: PagePoint) =>
    [
      [-1, -1],
      [1, -1],
      [1, 1],
      [-1, 1],
    ].map(([dx = 0, dy = 0]): PagePoint => {
      const [right, under] = [(dx * across) / 2, (dy * down) / 2];
      return [x + cos * right - sin * under, y + sin * right + cos * under];
    });
  return isStacked(name)
    ? stacked(name).map((at) => rectangle(at, size, size, [1, 0]))
    : [rectangle(place.at, length, size * LEADING, directionOf(place))];
}

/** The same as upright boxes of a letter each, in mm. */
export const boxesAlong = (name: GroundName): Box[] =>
  lettersOf(name).map((at) => boxAround(at, name.type.size, name.type.size));

/** The upright box that a name is in, in mm. */
export const boxOfName = (name: GroundName): Box => boxOf(outlinesOf(name).flat());

/** A name moved from where it was placed, whatever it comes to lie on. */
export function nudgedName<T extends GroundName | undefined>(name: T, nudges: readonly Nudge[]): T {
  const nudge = nudges.find(({ id }) => id === name?.id);
  if (!name || !nudge) return name;
  const [x, y] = name.place.at;
  return { ...name, place: { ...name.place, at: [x + nudge.x, y + nudge.y] } };
}

/** A plate for letters, where the ink has plates. */
const plate = (palette: Palette, [x, y]: PagePoint, length: number, size: number, transform?: string) =>
  palette.plates
    ? [
        element("rect", {
          x: x - length / 2,
          y: y - size * 0.55,
          width: length,
          height: size * 1.1,
          rx: 0.4,
          fill: palette.paper,
          transform,
        }),
      ]
    : [];

/** A name as it is drawn: turned along its course, or upright letters beneath each other. */
export function writtenName(palette: Palette, name: GroundName): SvgElement[] {
  const { text, place, length, type } = name;
  if (isStacked(name)) {
    const middles = stacked(name);
    const letters = [...text].map((letter, i) => {
      const [x, y] = middles[i] ?? place.at;
      return typeLine(letter, { x, y: y + type.size * TO_BASELINE, anchor: "middle" }, type);
    });
    return [...middles.flatMap((at) => plate(palette, at, type.size, type.size)), ...letters];
  }
  const [x, y] = place.at;
  const transform = `rotate(${digits(Math.round(place.turn))} ${digits(x)} ${digits(y)})`;
  const line = element(
    "text",
    {
      x,
      y: y + type.size * TO_BASELINE,
      "text-anchor": "middle",
      transform,
      ...typeAttributes(text, type),
    },
    [text],
  );
  return [...plate(palette, place.at, length, type.size, transform), line];
}
