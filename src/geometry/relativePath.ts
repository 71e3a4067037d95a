/** A whole number of `1 / scale` as the shortest text that SVG reads: `.12`, `-3`, `4.5`. */
function short(whole: number, scale: number): string {
  const text = String(whole / scale);
  if (text.startsWith("0.")) return text.slice(1);
  return text.startsWith("-0.") ? `-${text.slice(2)}` : text;
}

/** Two numbers; a minus separates as well as a space. */
function pair(x: number, y: number, scale: number): string {
  const [a, b] = [short(x, scale), short(y, scale)];
  return b.startsWith("-") ? a + b : `${a} ${b}`;
}

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
    const step = pair(nextX - x, nextY - y, scale);
    if (d === "") d = `M${step}l`;
    else d += d.endsWith("l") || step.startsWith("-") ? step : ` ${step}`;
    [x, y] = [nextX, nextY];
  }
  return d;
}
