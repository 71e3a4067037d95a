import { length } from "./number.ts";

const COMMAND = /([MmLlHhVvCcQqZz])([^MmLlHhVvCcQqZz]*)/g;
const NUMBER = /-?(?:\d+\.?\d*|\.\d+)/g;
/** Length of a quarter circle's handles for a radius of 1: no point is further than 0.03 % off. */
const HANDLE = 0.5523;

/** How many numbers a command takes. */
const OPERANDS: Record<string, number> = { M: 2, L: 2, H: 1, V: 1, C: 6, Q: 4, Z: 0 };

/**
 * SVG path data as path construction operators (ISO 32000-1, 8.5.2): `M`, `L`, `H`, `V`, `C`, `Q` and `z`, absolute or in
 * steps, as the sheet and HarfBuzz's outlines use them.
 *
 * @throws Where a command has numbers left over.
 */
export function pathOperators(d: string): string {
  const written: string[] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  for (const [, command = "", operands = ""] of d.matchAll(COMMAND)) {
    const values = (operands.match(NUMBER) ?? []).map(Number);
    const isStep = command > "Z";
    const kind = command.toUpperCase();
    const size = OPERANDS[kind] ?? 0;
    if (size > 0 && values.length % size > 0) throw new Error(`${command}${operands} is not a path`);
    if (size === 0) {
      written.push("h");
      [x, y] = [startX, startY];
      continue;
    }
    for (let i = 0; i < values.length; i += size) {
      // Tens of thousands of points: nothing is made for each but what is written.
      const fromX = isStep ? x : 0;
      const fromY = isStep ? y : 0;
      // Where this operator ends: its last two numbers, or the one of the axis that it moves along.
      const endX = kind === "V" ? x : fromX + (values[i + (kind === "H" ? 0 : size - 2)] ?? 0);
      const endY = kind === "H" ? y : fromY + (values[i + size - 1] ?? 0);
      const end = `${length(endX)} ${length(endY)}`;
      const [a = 0, b = 0, c = 0, e = 0] = size > 2 ? values.slice(i, i + 4) : [];
      if (kind === "C") written.push(`${handles([fromX + a, fromY + b, fromX + c, fromY + e])} ${end} c`);
      else if (kind === "Q") {
        // A quadratic curve's cubic has its handles two thirds on the way to the one of the quadratic.
        const [atX, atY] = [fromX + a, fromY + b];
        const there = [x + (2 / 3) * (atX - x), y + (2 / 3) * (atY - y)];
        const back = [endX + (2 / 3) * (atX - endX), endY + (2 / 3) * (atY - endY)];
        written.push(`${handles([...there, ...back])} ${end} c`);
      } else written.push(`${end} ${kind === "M" && i === 0 ? "m" : "l"}`);
      [x, y] = [endX, endY];
      if (kind === "M" && i === 0) [startX, startY] = [x, y];
    }
  }
  return written.length > 0 ? `${written.join("\n")}\n` : "";
}

const handles = (points: readonly number[]) => points.map(length).join(" ");

/** A circle from four curves. */
export function circleOperators(cx: number, cy: number, r: number): string {
  const k = r * HANDLE;
  return pathOperators(
    [
      `M${cx + r} ${cy}c0 ${k} ${k - r} ${r} ${-r} ${r}`,
      `c${-k} 0 ${-r} ${k - r} ${-r} ${-r}`,
      `c0 ${-k} ${r - k} ${-r} ${r} ${-r}`,
      `c${k} 0 ${r} ${r - k} ${r} ${r}z`,
    ].join(""),
  );
}

/** A rectangle, its corners round by a radius. */
export function rectangleOperators(
  x: number,
  y: number,
  width: number,
  height: number,
  radius: number,
): string {
  if (radius === 0) return `${[x, y, width, height].map(length).join(" ")} re\n`;
  const [across, down, k] = [width - 2 * radius, height - 2 * radius, radius * (1 - HANDLE)];
  const r = radius;
  return pathOperators(
    [
      `M${x + r} ${y}h${across}c${r - k} 0 ${r} ${k} ${r} ${r}`,
      `v${down}c0 ${r - k} ${-k} ${r} ${-r} ${r}`,
      `h${-across}c${k - r} 0 ${-r} ${-k} ${-r} ${-r}`,
      `v${-down}c0 ${k - r} ${k} ${-r} ${r} ${-r}z`,
    ].join(""),
  );
}
