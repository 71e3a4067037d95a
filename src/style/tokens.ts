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
  link: "#1663a6",
  fault: "#c8452b",
  venue: "#2a7f4f",
} as const;
