/** A whole number of `1 / scale` as the shortest text that SVG reads: `.12`, `-3`, `4.5`. */
function short(whole: number, scale: number): string {
  const text = String(whole / scale);
  if (text.startsWith("0.")) return text.slice(1);
  return text.startsWith("-0.") ? `-${text.slice(2)}` : text;
}

/** Nearly all steps are short: the text of each is made once. By decimals and number. */
const kept: Map<number, string>[] = [];
const MOST_KEPT = 2000;

/**
 * One line as the `d` of an SVG path: in steps from point to point, which rounding cannot add up to an error.
 *
 * @param decimals How many each number keeps.
 */
export function relativePath(line: readonly (readonly [x: number, y: number])[], decimals: number): string {
  const scale = 10 ** decimals;
  kept[decimals] ??= new Map();
  const texts = kept[decimals];
  function text(whole: number): string {
    const known = texts.get(whole);
    if (known !== undefined) return known;
    const made = short(whole, scale);
    if (texts.size < MOST_KEPT) texts.set(whole, made);
    return made;
  }
  let [d, x, y] = ["", 0, 0];
  for (const point of line) {
    const [nextX, nextY] = [Math.round(point[0] * scale), Math.round(point[1] * scale)];
    const [across, down] = [nextX - x, nextY - y];
    // A minus separates two numbers as well as a space.
    const step = text(across) + (down < 0 ? "" : " ") + text(down);
    if (d === "") d = `M${step}l`;
    else d += across < 0 || d.endsWith("l") ? step : ` ${step}`;
    [x, y] = [nextX, nextY];
  }
  return d;
}
