/** The colours of every atlas, for the page, the map and the printed sheet. `tokens.css` holds the same for CSS; those of themes and
 * groups are the edition's. */
export const TOKENS = {
  paper: "#f7f3e8",
  card: "#fffdf6",
  ink: "#2b2a26",
  quiet: "#6b6657",
  /** What the filter hides: still 4.5:1 on the card. */
  thin: "#767062",
  rule: "#e4dfd0",
  river: "#4d93ba",
  /** What is chosen, or under the pointer, in the panels. */
  mark: "#f2c14e",
  /** These two are of no theme: node/data/nearColours.ts sees to it in every edition. */
  fault: "#9c1070",
  venue: "#5e3a2a",
} as const;

/** Further colours of the map, which the page around it has no use for. */
export const MAP_TOKENS = {
  /** Ground from the lowlands up to the plateau; by the `from` of a terrain band, in metres. */
  relief: { 500: "#f5f0e4", 1000: "#f1ebdd", 2000: "#ece4d4", 3000: "#e7decc", 4000: "#e2d7c3" },
  neighbour: "#a99c82",
  /** The provinces' borders: solid, or it would be darker wherever two of their lines meet. */
  province: "#ccc3b0",
  border: "#6d6452",
  faintBorder: "#948a75",
  casing: "#ffffff",
  /** Less blue than the water: as type in their hue they would be taken for a theme's blue. */
  riverName: "#2d6673",
  smallRiverName: "#3f6f7c",
  /** The name of a mere position on paper: quiet, and still read over terrain. */
  positionName: "#5a5547",
} as const;
