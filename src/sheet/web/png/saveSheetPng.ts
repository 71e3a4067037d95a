import type { Atlas } from "../../../atlas/atlas.ts";
import { saveFile } from "../../../browser/saveFile.ts";
import type { SheetSettings } from "../../../state/print/settings.ts";
import type { Resolution } from "../../png/resolutions.ts";
import type { Progress } from "../progress.ts";
import { sheetWithFonts } from "../sheetWithFonts.ts";
import { sheetPng } from "./sheetPng.ts";

/**
 * Draws a sheet as a PNG file and hands it to the reader.
 *
 * @returns The file's name.
 * @throws SheetTooSmall, PictureTooLarge; the signal's reason where it is cancelled; or where a font cannot be loaded.
 */
export async function saveSheetPng(
  atlas: Atlas,
  settings: SheetSettings,
  dpi: Resolution,
  progress?: Progress,
): Promise<string> {
  const sheet = await sheetWithFonts(atlas, settings);
  const png = await sheetPng(sheet, dpi, progress);
  progress?.signal?.throwIfAborted();
  const name = `${sheet.name}-${dpi}dpi.png`;
  saveFile(name, "image/png", png);
  return name;
}
