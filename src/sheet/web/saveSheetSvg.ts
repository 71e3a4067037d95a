import type { Atlas } from "../../atlas/atlas.ts";
import { saveFile } from "../../browser/saveFile.ts";
import { writeSvg } from "../../render/writeSvg.ts";
import type { SheetSettings } from "../../state/print/settings.ts";
import { sheetWithFonts } from "./sheetWithFonts.ts";

/**
 * Draws a sheet as an SVG file with its fonts and hands it to the reader.
 *
 * @returns The file's name.
 * @throws SheetTooSmall; or where a font cannot be loaded.
 */
export async function saveSheetSvg(atlas: Atlas, settings: SheetSettings): Promise<string> {
  const { name, document } = await sheetWithFonts(atlas, settings);
  saveFile(`${name}.svg`, "image/svg+xml", `${writeSvg(document)}\n`);
  return `${name}.svg`;
}
