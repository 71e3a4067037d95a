import type { Atlas } from "../../atlas/atlas.ts";
import { saveFile } from "../../browser/saveFile.ts";
import type { SheetSettings } from "../../state/print/settings.ts";
import { sheetSvg } from "./sheetSvg.ts";

/**
 * Draws a sheet as an SVG file with its fonts and hands it to the reader.
 *
 * @returns The file's name.
 * @throws SheetTooSmall; or where a font cannot be loaded.
 */
export async function saveSheetSvg(atlas: Atlas, settings: SheetSettings): Promise<string> {
  const { name, svg } = await sheetSvg(atlas, settings);
  saveFile(`${name}.svg`, "image/svg+xml", svg);
  return `${name}.svg`;
}
