import { type Box, boxOf } from "../../../geometry/box.ts";
import { directionOf, isStacked, piecesOf, type TurnedName } from "../../../geometry/names/turnedName.ts";
import { digits, element, type SvgElement } from "../../../render/svg.ts";
import { LEADING, TO_BASELINE, type Type, typeAttributes } from "../../../render/type.ts";
import type { Nudge } from "../../../state/print/nudge.ts";
import type { Palette } from "../../ink/palette.ts";
import type { PagePoint } from "../frame/mapFrame.ts";

/** A river's or a province's name where it stands on the page, in mm; its letters may stand apart. */
export interface GroundName extends TurnedName, Type {
  id: string;
  name: string;
}

const pieceLength = (name: TurnedName) => (isStacked(name) ? name.size : name.length);

/** What a name covers: a rectangle, turned as the name is, or one for each of the letters beneath each other. Corners in mm. */
export function outlinesOf(name: TurnedName): PagePoint[][] {
  const { size } = name;
  const [across, down] = [pieceLength(name), isStacked(name) ? size : size * LEADING];
  return piecesOf(name).map(({ at: [x, y], turn }) => {
    const [cos, sin] = directionOf(turn);
    return [
      [-1, -1],
      [1, -1],
      [1, 1],
      [-1, 1],
    ].map(([dx = 0, dy = 0]): PagePoint => {
      const [right, under] = [(dx * across) / 2, (dy * down) / 2];
      return [x + cos * right - sin * under, y + sin * right + cos * under];
    });
  });
}

/** The upright box that a name is in, in mm. */
export const boxOfName = (name: GroundName): Box => boxOf(outlinesOf(name).flat());

/** A name moved from where it was placed, whatever it comes to lie on. */
export function nudgedName(name: GroundName, nudges: readonly Nudge[]): GroundName {
  const nudge = nudges.find(({ id }) => id === name.id);
  if (!nudge) return name;
  const [x, y] = name.at;
  return { ...name, at: [x + nudge.x, y + nudge.y] };
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
  const { size } = name;
  const pieces = piecesOf(name).map(({ text, at, turn }) => {
    const [x, y] = at;
    const length = pieceLength(name);
    const transform =
      turn === 0 ? undefined : `rotate(${digits(Math.round(turn))} ${digits(x)} ${digits(y)})`;
    const place = { x, y: y + size * TO_BASELINE, "text-anchor": "middle", transform };
    return {
      under: plate(palette, at, length, size, transform),
      text: element("text", { ...place, ...typeAttributes(text, name) }, [text]),
    };
  });
  return [...pieces.flatMap(({ under }) => under), ...pieces.map(({ text }) => text)];
}
