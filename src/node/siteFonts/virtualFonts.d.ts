/** The `@font-face` rules of “Mianyu Serif” (700), “Mianyu Sans” and “Mianyu Quotes” (400, 700). */
declare module "virtual:fonts.css" {}

declare module "virtual:fonts" {
  /** One WOFF2 file of a family and weight. */
  export interface SiteFont {
    family: "Mianyu Serif" | "Mianyu Sans" | "Mianyu Quotes";
    weight: 400 | 700;
    url: string;
    /** CSS `unicode-range` entries; absent in the main file, which comes after the others. */
    unicodeRange?: string[];
    /** What it is for, and no file before it: the page, what is opened or printed first, the other cards, or the rest. */
    part: "first" | "opened" | "cards" | "rest";
  }
  /** Of a family and weight, the first file that covers a character has it: the order of MapLibre's `font-faces`. */
  export const fonts: readonly SiteFont[];
}

/** A module of its own: the map takes the fonts, and only the sheet's settings ask what they cannot write. */
declare module "virtual:characters" {
  /** Every character that the fonts have: of each family, except of “Mianyu Quotes”. */
  export const characters: string;
}
