import type { Typeface } from "./fontSources.ts";

/** In Noto SC as wide as a Chinese character, which tears an English word apart. */
const QUOTES = "‘’“”…·";

/**
 * Display type, text type in two weights, and the quotation marks and dots of English text from Source Sans, which
 * Noto Sans SC took its Latin letters from. All OFL; source: the packages' LICENSE.
 */
export const TYPEFACES: readonly Typeface[] = [
  { family: "Mianyu Serif", weight: 700, package: "@fontsource/noto-serif-sc" },
  { family: "Mianyu Sans", weight: 400, package: "@fontsource/noto-sans-sc" },
  { family: "Mianyu Sans", weight: 700, package: "@fontsource/noto-sans-sc" },
  { family: "Mianyu Quotes", weight: 400, package: "@fontsource/source-sans-3", only: QUOTES },
  { family: "Mianyu Quotes", weight: 700, package: "@fontsource/source-sans-3", only: QUOTES },
];
