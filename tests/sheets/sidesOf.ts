import type { Point } from "./readLines.ts";

/** On which side of a line, in its middle, the next one lies: 1 to the right of its travel, -1 to the left. */
function sideOf(line: readonly Point[], next: readonly Point[]): number {
  const middle = Math.floor(line.length / 2);
  const [[ax, ay], [bx, by]] = [line[middle - 1] ?? [0, 0], line[middle + 1] ?? [0, 0]];
  const [x, y] = line[middle] ?? [0, 0];
  const [nx, ny] = next.reduce((nearest, point) =>
    Math.hypot(point[0] - x, point[1] - y) < Math.hypot(nearest[0] - x, nearest[1] - y) ? point : nearest,
  );
  return Math.sign((bx - ax) * (ny - y) - (by - ay) * (nx - x));
}

/** Neighbouring strands of a ribbon that do not lie one to the right of the other; cut ones are not looked at. */
export function sidesOf(legs: readonly (readonly [id: string, lines: readonly Point[][]])[]): string[] {
  const adcode = (id: string) => id.slice(id.indexOf(":") + 1);
  return legs.flatMap(([id, lines], i) => {
    const [before, others] = legs[i - 1] ?? ["", []];
    const [line, other] = [lines[0], others[0]];
    if (adcode(before) !== adcode(id) || lines.length !== 1 || others.length !== 1 || !line || !other)
      return [];
    return sideOf(other, line) === 1 ? [] : [`${id} is not to the right of ${before}`];
  });
}
