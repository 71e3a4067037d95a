/** Colours of the map and the page, as sRGB hex. The panels' CSS takes them as `--paper`, `--card`, … */
export const TOKENS = {
  paper: "#f7f3e8",
  card: "#fffdf6",
  ink: "#2b2a26",
  quiet: "#6b6657",
  hub: "#f2c14e",
  basin: "#cfe3dc",
  partner: "#f4d9c6",
  river: "#4d93ba",
  industry: "#c8452b",
  livelihood: "#1663a6",
  culture: "#2a7f4f",
} as const;
