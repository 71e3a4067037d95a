/** The least, the middle and the most of some figures; NaN where there are none. */
export function spread(figures: readonly number[]): { least: number; median: number; most: number } {
  const sorted = figures.toSorted((a, b) => a - b);
  const at = (index: number) => sorted.at(index) ?? Number.NaN;
  return { least: at(0), median: at(Math.floor(sorted.length / 2)), most: at(-1) };
}
