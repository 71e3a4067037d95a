import { number } from "./number.ts";

const COMMAND = /([MmLlHhVvCcQqZz])([^MmLlHhVvCcQqZz]*)/g;
const NUMBER = /-?(?:\d+\.?\d*|\.\d+)/g;
/** Length of a quarter circle's handles for a radius of 1: no point is further than 0.03 % off. */
const HANDLE = 0.5523;

/**
 * SVG path data as path construction operators (ISO 32000-1, 8.5.2): `M`, `L`, `H`, `V`, `C`, `Q` and `z`, absolute or in
 * steps, as the sheet and HarfBuzz's outlines use them.
 *
 * @throws Where a command has numbers left over.
 */
export function pathOperators(d: string): string {
  let written = "";
  let [x, y, startX, startY] = [0, 0, 0, 0];
  const to = (nextX: number, nextY: number, operator: string) => {
    [x, y] = [nextX, nextY];
    written += `${number(x)} ${number(y)} ${operator}\n`;
  };
  for (const [, command = "", operands = ""] of d.matchAll(COMMAND)) {
    const values = (operands.match(NUMBER) ?? []).map(Number);
    const isStep = command > "Z";
    const kind = command.toUpperCase();
    const size = { M: 2, L: 2, H: 1, V: 1, C: 6, Q: 4, Z: 0 }[kind] ?? 0;
    if (kind === "Z") {
      written += "h\n";
      [x, y] = [startX, startY];
    }
    if (size > 0 && values.length % size > 0) throw new Error(`${command}${operands} is not a path`);
    for (let i = 0; i < values.length; i += size) {
      const at = (k: number) => values[i + k] ?? 0;
      const [fromX, fromY] = isStep ? [x, y] : [0, 0];
      if (kind === "H") to(fromX + at(0), y, "l");
      else if (kind === "V") to(x, fromY + at(0), "l");
      else if (kind === "C") {
        const handles = [fromX + at(0), fromY + at(1), fromX + at(2), fromY + at(3)];
        written += `${handles.map(number).join(" ")} `;
        to(fromX + at(4), fromY + at(5), "c");
      } else if (kind === "Q") {
        // A quadratic curve's cubic has its handles two thirds on the way to the one of the quadratic.
        const [cx, cy, endX, endY] = [fromX + at(0), fromY + at(1), fromX + at(2), fromY + at(3)];
        const handles = [x + (2 / 3) * (cx - x), y + (2 / 3) * (cy - y)];
        const back = [endX + (2 / 3) * (cx - endX), endY + (2 / 3) * (cy - endY)];
        written += `${[...handles, ...back].map(number).join(" ")} `;
        to(endX, endY, "c");
      } else {
        to(fromX + at(0), fromY + at(1), kind === "M" && i === 0 ? "m" : "l");
        if (kind === "M" && i === 0) [startX, startY] = [x, y];
      }
    }
  }
  return written;
}

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
  if (radius === 0) return `${[x, y, width, height].map(number).join(" ")} re\n`;
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
