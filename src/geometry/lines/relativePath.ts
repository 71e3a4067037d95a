import { pathNumber } from "./pathNumber.ts";

/**
 * One line as the `d` of an SVG path: in steps from point to point, which rounding cannot add up to an error.
 *
 * @param decimals How many each number keeps.
 */
export function relativePath(line: readonly (readonly [x: number, y: number])[], decimals: number): string {
  const scale = 10 ** decimals;
  let [d, x, y] = ["", 0, 0];
  for (const point of line) {
    const [nextX, nextY] = [Math.round(point[0] * scale), Math.round(point[1] * scale)];
    const [across, down] = [nextX - x, nextY - y];
    // A minus separates two numbers as well as a space.
    const step = pathNumber(across, decimals) + (down < 0 ? "" : " ") + pathNumber(down, decimals);
    if (d === "") d = `M${step}l`;
    else d += across < 0 || d.endsWith("l") ? step : ` ${step}`;
    [x, y] = [nextX, nextY];
  }
  return d;
}
