import type { PagePoint } from "./mapFrame.ts";

/** Points closer than this to the one before, in mm, cannot be told from it in print. */
const FINEST = 0.05;

function thinned(points: readonly PagePoint[]): PagePoint[] {
  const kept: PagePoint[] = [];
  for (const [i, point] of points.entries()) {
    const last = kept.at(-1);
    const far = !last || Math.hypot(point[0] - last[0], point[1] - last[1]) >= FINEST;
    if (far || i === points.length - 1) kept.push(point);
  }
  return kept;
}

/** Hundredths of a millimetre as the shortest text that SVG reads: `.12`, `-3`, `4.5`. */
function short(hundredths: number): string {
  const text = String(hundredths / 100);
  if (text.startsWith("0.")) return text.slice(1);
  return text.startsWith("-0.") ? `-${text.slice(2)}` : text;
}
/** Two numbers; a minus separates as well as a space. */
const pair = (x: number, y: number) => {
  const [a, b] = [short(x), short(y)];
  return b.startsWith("-") ? a + b : `${a} ${b}`;
};

/** One line, in steps of 10 µm from point to point. */
function steps(line: readonly PagePoint[]): string {
  let [d, x, y] = ["", 0, 0];
  for (const point of thinned(line)) {
    const [nextX, nextY] = [Math.round(point[0] * 100), Math.round(point[1] * 100)];
    const step = pair(nextX - x, nextY - y);
    if (d === "") d = `M${step}l`;
    else d += d.endsWith("l") || step.startsWith("-") ? step : ` ${step}`;
    [x, y] = [nextX, nextY];
  }
  return d;
}

/** The `d` of some lines. */
export const pathData = (lines: readonly (readonly PagePoint[])[], closed = false) =>
  lines
    .filter((line) => line.length > 1)
    .map((line) => steps(line) + (closed ? "z" : ""))
    .join("");
