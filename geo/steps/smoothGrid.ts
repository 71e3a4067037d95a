import type { Grid } from "./parseGrid.ts";

const KM_PER_DEGREE = 111.2;
const WIDTH_PER_SIGMA = 2 * Math.sqrt(2 * Math.log(2));

/** A row of numbers under a Gaussian of `sigma` steps; at the ends, what there is of it. */
function blur(values: number[], sigma: number): number[] {
  const reach = Math.ceil(3 * sigma);
  const weights = Array.from({ length: reach + 1 }, (_, i) => Math.exp(-0.5 * (i / sigma) ** 2));
  return values.map((_, at) => {
    let sum = 0;
    let total = 0;
    for (let i = Math.max(0, at - reach); i <= Math.min(values.length - 1, at + reach); i++) {
      const weight = weights[Math.abs(i - at)] ?? 0;
      sum += weight * (values[i] ?? 0);
      total += weight;
    }
    return sum / total;
  });
}

const transpose = (rows: number[][]) => rows[0]?.map((_, i) => rows.map((row) => row[i] ?? 0)) ?? [];

/**
 * Smooths heights with a Gaussian as wide in every direction on the ground. ETOPO5 is blocky in this region.
 *
 * @param widthKm Its full width at half maximum, in km.
 */
export function smoothGrid(grid: Grid, widthKm: number): Grid {
  const sigma = widthKm / WIDTH_PER_SIGMA / (KM_PER_DEGREE * grid.step);
  const along = grid.rows.map((row, i) =>
    blur(row, sigma / Math.cos(((grid.north - i * grid.step) * Math.PI) / 180)),
  );
  const rows = transpose(transpose(along).map((column) => blur(column, sigma)));
  return { ...grid, rows };
}
