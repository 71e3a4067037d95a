import type { Atlas } from "../../atlas/atlas.ts";
import { type DrawnSheet, drawnSheet } from "../document/drawnSheet.ts";
import { drawSheet } from "../drawSheet.ts";
import type { SheetSettings } from "../settings.ts";
import { embeddedFonts } from "./embeddedFonts.ts";

/** A sheet as a file that stands by itself. */
export interface SheetFile extends DrawnSheet {
  svg: string;
  /** Characters whose font is not in the file. */
  missing: string;
}

/**
 * Draws a sheet with its fonts inside.
 *
 * @throws SheetTooSmall; or where a font cannot be loaded.
 */
export async function sheetSvg(atlas: Atlas, settings: SheetSettings): Promise<SheetFile> {
  const sheet = drawnSheet(atlas, settings);
  const { faces, missing } = await embeddedFonts(sheet.document);
  return { ...sheet, svg: drawSheet(atlas, settings, faces), missing };
}
