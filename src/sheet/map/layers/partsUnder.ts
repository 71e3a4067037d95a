import { type Box, holds } from "../../../geometry/box.ts";
import type { PagePoint } from "../frame/mapFrame.ts";

/** The parts of a line that boxes cover, each from the point before it to the one after it. */
export function partsUnder(line: readonly PagePoint[], boxes: readonly Box[]): PagePoint[][] {
  const parts: { from: number; to: number }[] = [];
  for (const [i, point] of line.entries()) {
    if (!boxes.some((box) => holds(box, point))) continue;
    const last = parts.at(-1);
    if (last?.to === i) last.to = i + 1;
    else parts.push({ from: i - 1, to: i + 1 });
  }
  return parts.map(({ from, to }) => line.slice(Math.max(0, from), to + 1));
}
