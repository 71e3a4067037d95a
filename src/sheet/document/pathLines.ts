type Point = readonly [x: number, y: number];

/** What `pathData` writes: a start, steps from point to point, perhaps closed. */
const LINE = /M([-\d. ]+)l([-\d. ]+)(z?)/g;

/** Whether path data is only of such lines. */
export const isLines = (d: string) => d.replace(LINE, "") === "";

const pairs = (text: string) => {
  const numbers = (text.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
  return numbers.flatMap((x, i): Point[] => (i % 2 === 0 ? [[x, numbers[i + 1] ?? 0]] : []));
};

/**
 * The points of each line in path data; a closed one ends where it began.
 *
 * @param d As `pathData` writes it.
 */
export function linesOf(d: string): Point[][] {
  return Array.from(d.matchAll(LINE), ([, start = "", steps = "", closed]) => {
    const line = pairs(start);
    for (const [dx, dy] of pairs(steps)) {
      const [x, y] = line.at(-1) ?? [0, 0];
      line.push([x + dx, y + dy]);
    }
    const [first] = line;
    if (closed && first) line.push(first);
    return line;
  });
}
