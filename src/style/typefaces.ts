/** An npm package of font files, and a weight that is in it. */
export interface FontPackage {
  package: string;
  weight: number;
}

/** One weight of a family as the page names it, and the npm package that it is cut from. */
export interface Typeface extends FontPackage {
  family: string;
  /** Where a designer's own words find the letters that it lacks (of Czech, Polish, Greek), and how much larger those are set. */
  rest?: FontPackage & { scale: number };
  /** The only characters that it is for, from the package's Latin file; absent where it has all of the site's. */
  only?: string;
}

/** The npm packages that a typeface is cut from, in the order to look. */
export const packagesOf = ({ package: main, rest }: Typeface): string[] =>
  rest ? [main, rest.package] : [main];

/** A font file with some of the characters asked for. */
export interface Piece {
  bytes: Uint8Array;
  characters: string[];
  /** Of the font that it is cut from, by PostScript. */
  name: string;
}

/** In Noto SC as wide as a Chinese character, which tears an English word apart. */
const QUOTES = "‘’“”…·";

/**
 * Noto SC took its Latin letters from Source, larger. In thousandths of an em, a sans H is 733 high for 656 and an x 543 for
 * 486; a bold serif H is 741 for the 664 of Source's semibold, an x 536 for 495, the stem of an I 145 for 137.
 */
const REST = {
  serif: { package: "@fontsource/source-serif-4", weight: 600, scale: 1.1 },
  sans: { package: "@fontsource/source-sans-3", weight: 400, scale: 1.117 },
};

/**
 * Display type, text type in two weights, and the quotation marks and dots of English text from Source Sans. All OFL;
 * source: the packages' LICENSE.
 */
export const TYPEFACES: readonly Typeface[] = [
  { family: "Mianyu Serif", weight: 700, package: "@fontsource/noto-serif-sc", rest: REST.serif },
  { family: "Mianyu Sans", weight: 400, package: "@fontsource/noto-sans-sc", rest: REST.sans },
  { family: "Mianyu Sans", weight: 700, package: "@fontsource/noto-sans-sc" },
  { family: "Mianyu Quotes", weight: 400, package: "@fontsource/source-sans-3", only: QUOTES },
  { family: "Mianyu Quotes", weight: 700, package: "@fontsource/source-sans-3", only: QUOTES },
];

/** What sheets are set in: of the bold sans they have none. See render/type.ts. */
export const PRINTED: readonly Typeface[] = TYPEFACES.filter(
  ({ family, weight }) => family !== "Mianyu Sans" || weight === 400,
);
