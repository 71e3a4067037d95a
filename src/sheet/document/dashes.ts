import { linesOf } from "./pathLines.ts";

type Point = readonly [x: number, y: number];

/**
 * The path data of a dashed line's dashes, each a line of its own. Chromium prints a dashed line as the shapes of its
 * dashes, which are five times as much and lines no longer.
 *
 * @param d As `pathData` writes it.
 * @param pattern Lengths of a dash and of the gap after it; a dash of length 0 is a dot with round caps.
 */
export function dashes(d: string, [dash, gap]: readonly [dash: number, gap: number]): string {
  return linesOf(d)
    .map((line) => dashed(line, dash, gap))
    .join("");
}

function dashed(line: readonly Point[], dash: number, gap: number): string {
  const period = dash + gap;
  let written = "";
  let along = 0;
  for (const [i, to] of line.entries()) {
    const from = line[i - 1];
    if (!from) continue;
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    if (length === 0) continue;
    const at = (distance: number) => {
      const t = (distance - along) / length;
      return `${short(from[0] + t * (to[0] - from[0]))} ${short(from[1] + t * (to[1] - from[1]))}`;
    };
    const end = along + length;
    for (let k = Math.floor(along / period); k * period < end; k++) {
      const [begins, ends] = [k * period, k * period + dash];
      if (begins >= along) written += `M${at(begins)}`;
      if (ends >= along) written += `L${at(Math.min(ends, end))}`;
    }
    along = end;
  }
  return written;
}

const short = (mm: number) => String(Math.round(mm * 1000) / 1000);
