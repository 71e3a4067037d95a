import type { Atlas } from "../../atlas/atlas.ts";
import type { SheetSettings } from "../../state/print/settings.ts";
import { type DrawnSheet, drawnSheet } from "../document/drawnSheet.ts";
import { layered } from "../document/layers.ts";
import { writeSvg } from "../document/svgTree.ts";
import { withFontFaces } from "../document/withFontFaces.ts";
import { embeddedFonts } from "./embeddedFonts.ts";

/** A sheet as a file that stands by itself. */
export interface SheetFile extends DrawnSheet {
  svg: string;
}

/**
 * Draws a sheet with its fonts inside and its layers named.
 *
 * @throws SheetTooSmall; or where a font cannot be loaded.
 */
export async function sheetSvg(atlas: Atlas, settings: SheetSettings): Promise<SheetFile> {
  const sheet = drawnSheet(atlas, settings);
  const document = withFontFaces(layered(sheet.document), await embeddedFonts(sheet.document));
  return { ...sheet, svg: `${writeSvg(document)}\n` };
}
