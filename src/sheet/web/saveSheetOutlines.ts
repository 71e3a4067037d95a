import type { Atlas } from "../../atlas/atlas.ts";
import { saveFile } from "../../browser/saveFile.ts";
import { writeSvg } from "../../render/writeSvg.ts";
import type { SheetSettings } from "../../state/print/settings.ts";
import { drawnSheet } from "../document/drawnSheet.ts";
import { layered } from "../document/layers.ts";
import { typefaceUses } from "../document/typefaceUses.ts";
import { outlineText } from "../typeset/outlineText.ts";
import { fontPieces } from "./fonts/fontPieces.ts";
import type { Progress } from "./progress.ts";

/**
 * Draws a sheet as an SVG file whose type is outlines, as the command does byte for byte, and hands it to the reader.
 *
 * @returns The file's name.
 * @throws SheetTooSmall, CharactersMissing; the signal's reason where it is cancelled; or where a font cannot be loaded.
 */
export async function saveSheetOutlines(
  atlas: Atlas,
  settings: SheetSettings,
  { onProgress, signal }: Progress = {},
): Promise<string> {
  const { document, name } = drawnSheet(atlas, settings);
  const fonts = await fontPieces(typefaceUses([document]), (part) => onProgress?.(part * 0.6));
  signal?.throwIfAborted();
  const file = `${name}.svg`;
  saveFile(file, "image/svg+xml", `${writeSvg(layered(outlineText(document, fonts)))}\n`);
  return file;
}
