export type Point = readonly [x: number, y: number];

/** The lines of a `d` of the kind that pathData writes: absolute `M`, then relative steps. */
function linesOf(d: string): Point[][] {
  return d
    .split("M")
    .filter(Boolean)
    .map((part) => {
      const steps = [...part.matchAll(/-?(?:\d+\.?\d*|\.\d+)/g)].map(([text]) => Number(text));
      let [x, y] = [0, 0];
      const line: Point[] = [];
      for (let i = 0; i + 1 < steps.length; i += 2) {
        [x, y] = [x + (steps[i] ?? 0), y + (steps[i + 1] ?? 0)];
        line.push([x, y]);
      }
      return line;
    });
}

/** The legs drawn in a piece of a sheet, by id. */
export function legsIn(svg: string): Map<string, Point[][]> {
  const paths = svg.matchAll(/<path data-leg="([^"]*)"[^>]* d="([^"]*)"/g);
  return new Map([...paths].map(([, id = "", d = ""]) => [id, linesOf(d)]));
}
