import type { World } from "../mercator.ts";

/** Length of a line, in the units of its plane. */
export const lengthOf = (line: readonly World[]): number =>
  line.reduce((sum, [x, y], i) => {
    const before = line[i - 1];
    return before ? sum + Math.hypot(x - before[0], y - before[1]) : sum;
  }, 0);

/** The piece of a line between two distances from its start. */
export function pieceOf(line: readonly World[], from: number, to: number): World[] {
  const piece: World[] = [];
  let passed = 0;
  for (const [i, end] of line.entries()) {
    const start = line[i - 1];
    if (!start) continue;
    const length = Math.hypot(end[0] - start[0], end[1] - start[1]);
    const at = (distance: number): World => {
      const t = (distance - passed) / length;
      return [start[0] + t * (end[0] - start[0]), start[1] + t * (end[1] - start[1])];
    };
    const next = passed + length;
    if (length > 0 && next > from && passed < to) {
      if (piece.length === 0) piece.push(at(Math.max(from, passed)));
      piece.push(at(Math.min(to, next)));
    }
    passed = next;
  }
  return piece;
}
