/** What the composer makes a PDF with; null in the one file, which would be half as large again. */
declare module "virtual:press" {
  export const press: (() => Promise<typeof import("../../sheet/web/pressFiles.ts")>) | null;
}

/** The site's fonts for a PDF, as TrueType: a browser unpacks WOFF2 only for itself. */
declare module "virtual:press-fonts" {
  export interface PressFont {
    family: string;
    weight: number;
    /** Every character that it has; no other font of its family and weight has one of them. */
    characters: string;
    url: string;
  }
  export const pressFonts: readonly PressFont[];
}
