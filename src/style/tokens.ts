/** The colours of the atlas, for the page, the map and the printed sheet. `tokens.css` holds the same for CSS. */
export const TOKENS = {
  paper: "#f7f3e8",
  card: "#fffdf6",
  ink: "#2b2a26",
  quiet: "#6b6657",
  /** What the filter hides: still 4.5:1 on the card. */
  thin: "#767062",
  rule: "#e4dfd0",
  hub: "#f2c14e",
  basin: "#cfe3dc",
  partner: "#f4d9c6",
  river: "#4d93ba",
  industry: "#c8452b",
  livelihood: "#1663a6",
  culture: "#2a7f4f",
} as const;
