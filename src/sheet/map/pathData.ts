import type { PagePoint } from "./mapFrame.ts";

/** Points closer than this to the one before, in mm, cannot be told from it in print. */
const FINEST = 0.05;

/** Hundredths of a millimetre as the shortest text that SVG reads: `.12`, `-3`, `4.5`. */
function short(hundredths: number): string {
  const text = String(hundredths / 100);
  if (text.startsWith("0.")) return text.slice(1);
  return text.startsWith("-0.") ? `-${text.slice(2)}` : text;
}

/** Nearly all steps are short: their texts are made once. */
const MOST_KEPT = 500;
const kept = Array.from({ length: 2 * MOST_KEPT + 1 }, (_, i) => short(i - MOST_KEPT));
const numberText = (hundredths: number) => kept[hundredths + MOST_KEPT] ?? short(hundredths);

/** One line, in steps of 10 µm from point to point; a minus separates two numbers as well as a space. */
function steps(line: readonly PagePoint[]): string {
  let [d, x, y] = ["", 0, 0];
  let [keptX, keptY] = [Number.POSITIVE_INFINITY, 0];
  for (let i = 0; i < line.length; i++) {
    const [nextX, nextY] = line[i] as PagePoint;
    const near = (nextX - keptX) ** 2 + (nextY - keptY) ** 2 < FINEST ** 2;
    if (near && i < line.length - 1) continue;
    [keptX, keptY] = [nextX, nextY];
    const [toX, toY] = [Math.round(nextX * 100), Math.round(nextY * 100)];
    const [across, down] = [toX - x, toY - y];
    const text = numberText(across) + (down < 0 ? "" : " ") + numberText(down);
    if (d === "") d = `M${text}l`;
    else d += across < 0 || d.endsWith("l") ? text : ` ${text}`;
    [x, y] = [toX, toY];
  }
  return d;
}

/** The `d` of some lines. */
export const pathData = (lines: readonly (readonly PagePoint[])[], closed = false) =>
  lines
    .filter((line) => line.length > 1)
    .map((line) => steps(line) + (closed ? "z" : ""))
    .join("");
