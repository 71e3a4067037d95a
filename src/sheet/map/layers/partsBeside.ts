import { type Box, holds } from "../../../geometry/box.ts";
import type { PagePoint } from "../frame/mapFrame.ts";

const lengthOf = (line: readonly PagePoint[]) =>
  line.reduce((sum, [x, y], i) => {
    const [fromX, fromY] = line[i - 1] ?? [x, y];
    return sum + Math.hypot(x - fromX, y - fromY);
  }, 0);

/**
 * The parts of a winding line beside boxes that cover it. Short bends that look out between two boxes are left out:
 * they would be taken for something of their own.
 *
 * @param least Length of the shortest bend that stays, in mm.
 */
export function partsBeside(line: readonly PagePoint[], boxes: readonly Box[], least: number): PagePoint[][] {
  const runs: PagePoint[][] = [];
  let isOpen = false;
  for (const point of line) {
    const isCovered = boxes.some((box) => holds(box, point));
    if (!isCovered && !isOpen) runs.push([]);
    if (!isCovered) runs.at(-1)?.push(point);
    isOpen = !isCovered;
  }
  const isEnd = (run: readonly PagePoint[]) => run[0] === line[0] || run.at(-1) === line.at(-1);
  return runs.filter((run) => run.length > 1 && (isEnd(run) || lengthOf(run) >= least));
}
