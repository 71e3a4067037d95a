/** One weight of a family as the page names it, and the npm package that it is cut from. */
export interface Typeface {
  family: string;
  weight: number;
  package: string;
  /** The only characters that it is for, from the package's Latin file; absent where it has all of the site's. */
  only?: string;
}

/** A font file with some of the characters asked for. */
export interface Piece {
  bytes: Uint8Array;
  characters: string[];
}

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

/** What sheets are set in: of the bold sans they have none. See render/type.ts. */
export const PRINTED: readonly Typeface[] = TYPEFACES.filter(
  ({ family, weight }) => family !== "Mianyu Sans" || weight === 400,
);
