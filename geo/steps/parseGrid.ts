/** Heights in metres at the nodes of a grid of meridians and parallels. */
export interface Grid {
  /** Longitude of the first column and latitude of the first row, in degrees. */
  west: number;
  north: number;
  /** Degrees between columns, and between rows going south. */
  step: number;
  /** Rows from north to south. */
  rows: number[][];
}

/** Reads heights as comma-separated rows. */
export function parseGrid(text: string, place: Omit<Grid, "rows">): Grid {
  const rows = text
    .trim()
    .split("\n")
    .map((line) => line.split(",").map(Number));
  return { ...place, rows };
}
