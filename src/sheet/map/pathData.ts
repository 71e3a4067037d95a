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
const short = (hundredths: number) => String(hundredths / 100).replace(/^(-?)0\./, "$1.");
/** Two numbers; a minus separates as well as a space. */
const pair = (x: number, y: number) => {
  const [a, b] = [short(x), short(y)];
  return b.startsWith("-") ? a + b : `${a} ${b}`;
};

/** The `d` of some lines, in steps of 10 µm from point to point. */
export function pathData(lines: readonly (readonly PagePoint[])[], closed = false): string {
  return lines
    .map((line) => {
      let [x, y] = [0, 0];
      const steps = thinned(line).map((point, i) => {
        const [nextX, nextY] = [Math.round(point[0] * 100), Math.round(point[1] * 100)];
        const step = pair(nextX - x, nextY - y);
        [x, y] = [nextX, nextY];
        return i === 0
          ? `M${step}`
          : i === 1 || !step.startsWith("-")
            ? i === 1
              ? `l${step}`
              : ` ${step}`
            : step;
      });
      return steps.length > 1 ? steps.join("") + (closed ? "z" : "") : "";
    })
    .join("");
}
