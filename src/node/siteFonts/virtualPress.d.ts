/** Parts of the page that come when they are wanted; null in the one file, which would be half as large again. */
declare module "virtual:press" {
  /** What the composer makes a PDF with. */
  export const press: (() => Promise<typeof import("../../sheet/web/pressFiles.ts")>) | null;
  /** What the site's typefaces have beyond its own fonts. */
  export const wholeFaces: (() => Promise<typeof import("../../sheet/web/fonts/wholeFaceFiles.ts")>) | null;
}

/** The site's fonts for a PDF, as WOFF2. */
declare module "virtual:press-fonts" {
  export interface PressFont {
    family: string;
    weight: number;
    /** Every character that it has; no other font of its family and weight has one of them. */
    characters: string;
    /** Of the font that it is cut from, by PostScript. */
    name: string;
    url: string;
  }
  export const pressFonts: readonly PressFont[];
}

/** All that the site's typefaces have, as WOFF2: of a family and weight in the order to look. */
declare module "virtual:whole-faces" {
  export const faces: readonly import("virtual:press-fonts").PressFont[];
}

/** HarfBuzz's subsetter. */
declare module "virtual:subsetter" {
  /** The address of the gzipped program. */
  export const subsetter: string;
}
