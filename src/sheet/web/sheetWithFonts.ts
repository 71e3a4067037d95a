import type { Atlas } from "../../atlas/atlas.ts";
import type { SheetSettings } from "../../state/print/settings.ts";
import { type DrawnSheet, drawnSheet } from "../document/drawnSheet.ts";
import { layered } from "../document/layers.ts";
import { withFontFaces } from "../document/withFontFaces.ts";
import { embeddedFonts } from "./fonts/embeddedFonts.ts";

/**
 * Draws a sheet that stands by itself: its fonts inside, its layers named.
 *
 * @throws SheetTooSmall; or where a font cannot be loaded.
 */
export async function sheetWithFonts(atlas: Atlas, settings: SheetSettings): Promise<DrawnSheet> {
  const sheet = drawnSheet(atlas, settings);
  const document = withFontFaces(layered(sheet.document), await embeddedFonts(sheet.document));
  return { ...sheet, document };
}
