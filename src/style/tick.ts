/** The mark of the matrix that an area takes part, on the screen and on paper: a line in letter heights, its middle at 0. */
export const TICK = [
  [-0.34, 0.04],
  [-0.1, 0.28],
  [0.36, -0.3],
] as const;
