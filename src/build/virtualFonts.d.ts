/** The `@font-face` rules of “Mianyu Serif” (700) and “Mianyu Sans” (400, 700). */
declare module "virtual:fonts.css" {}

declare module "virtual:fonts" {
  /** One WOFF2 file of a family and weight. */
  export interface SiteFont {
    family: "Mianyu Serif" | "Mianyu Sans";
    weight: 400 | 700;
    url: string;
    /** CSS `unicode-range` entries; absent in the main file, which has every other character. */
    unicodeRange?: string[];
  }
  /** Per family and weight the main file first, as in the stylesheet: there the later rule wins. */
  export const fonts: readonly SiteFont[];
}
