import { boxOf } from "../../../geometry/box.ts";
import type { Hatch } from "../../ink/palette.ts";
import type { PagePoint } from "../frame/mapFrame.ts";

const turned = ([x, y]: PagePoint, cos: number, sin: number): PagePoint => [
  x * cos + y * sin,
  y * cos - x * sin,
];

/**
 * The lines of a hatch inside some rings (even-odd), as lines of their own: an SVG `<pattern>` comes out of many
 * printing paths as a picture. All hatches of a page are cut from one grid, so that they meet at borders.
 */
export function hatchLines(rings: readonly (readonly PagePoint[])[], { angle, gap }: Hatch): PagePoint[][] {
  const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
  const level = rings.map((ring) => ring.map((point) => turned(point, cos, sin)));
  const { top, bottom } = boxOf(level.flat());
  const lines: PagePoint[][] = [];
  for (let row = Math.ceil(top / gap); row * gap <= bottom; row++) {
    const y = row * gap;
    const crossings = level
      .flatMap((ring) =>
        ring.flatMap((b, i) => {
          const a = ring.at(i - 1) ?? b;
          return a[1] > y === b[1] > y ? [] : [a[0] + ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1])];
        }),
      )
      .sort((a, b) => a - b);
    for (let i = 0; i + 1 < crossings.length; i += 2) {
      const [from = 0, to = 0] = [crossings[i], crossings[i + 1]];
      lines.push([turned([from, y], cos, -sin), turned([to, y], cos, -sin)]);
    }
  }
  return lines;
}
