import type { SvgElement } from "../../render/svg.ts";
import type { TextStyle } from "../document/textStyle.ts";
import { type TextRun, textRuns } from "./textRuns.ts";

/** How much of a line stands before the place that it is anchored at. */
const BEFORE: Record<string, number> = { start: 0, middle: 0.5, end: 1 };

/** A run that is set, and where its pen begins, in the document's units. */
export interface PlacedRun<Set> {
  run: TextRun;
  set: Set;
  x: number;
  y: number;
}

/**
 * Places the runs of a `<text>` as SVG has it: each goes on where the last one ended, and lines are anchored as a whole.
 *
 * @param setRun Sets a run in a font; `advance` says how far that takes the pen.
 */
export function placeRuns<Set extends { advance: number }>(
  text: SvgElement,
  outer: TextStyle,
  setRun: (run: TextRun) => Set,
): PlacedRun<Set>[] {
  let pen = { x: 0, y: 0 };
  return lines(textRuns(text, outer)).flatMap((line) => {
    const runs = line.map((run) => ({ run, set: setRun(run) }));
    const width = runs.reduce((sum, { run, set }) => sum + run.dx + set.advance, 0);
    const [first] = line;
    pen = { x: first?.x ?? pen.x, y: first?.y ?? pen.y };
    pen.x -= width * (BEFORE[first?.style.anchor ?? "start"] ?? 0);
    return runs.map(({ run, set }) => {
      const [x, y] = [pen.x + run.dx, pen.y + run.dy];
      pen = { x: x + set.advance, y };
      return { run, set, x, y };
    });
  });
}

/** Runs that are anchored together: a run with a place of its own begins a line. */
function lines(runs: readonly TextRun[]): TextRun[][] {
  const all: TextRun[][] = [];
  for (const run of runs) {
    const line = all.at(-1);
    if (!line || run.x !== undefined || run.y !== undefined) all.push([run]);
    else line.push(run);
  }
  return all;
}
