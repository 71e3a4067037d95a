import type { Atlas } from "../../atlas/atlas.ts";
import { saveFile } from "../../browser/saveFile.ts";
import type { FileChoice } from "../../state/print/fileChoice.ts";
import type { SheetSettings } from "../../state/print/settings.ts";
import { contentDate } from "../contentDate.ts";
import { type DrawnSheet, drawnPages } from "../document/drawnSheet.ts";
import { typefaceUses } from "../document/typefaceUses.ts";
import { pdfFonts } from "../pdf/fonts/pdfFont.ts";
import { pdfName } from "../pdf/pdfName.ts";
import { pressProfile } from "../pdf/press/pressProfile.ts";
import { writePdf } from "../pdf/writePdf.ts";
import { outlineText } from "../typeset/outlineText.ts";
import { fontPieces } from "./fonts/fontPieces.ts";
import { loadOnce } from "./fonts/loadOnce.ts";
import { theSubsetter } from "./fonts/theSubsetter.ts";
import { pause } from "./pause.ts";
import type { Progress } from "./progress.ts";

/** Parts of the work after which so much is done. */
const DONE = { drawn: 0.1, fonts: 0.6, cut: 0.8 };

/**
 * Writes a sheet as a PDF file of all its pages, as the command does byte for byte, and hands it to the reader. The page
 * answers between the steps.
 *
 * @returns The file's name.
 * @throws SheetTooSmall, CharactersMissing; the signal's reason where it is cancelled; or where a font or a profile cannot be loaded.
 */
export async function saveSheetPdf(
  atlas: Atlas,
  settings: SheetSettings,
  choice: FileChoice,
  { onProgress, signal }: Progress = {},
): Promise<string> {
  const step = async (part: number) => {
    onProgress?.(part);
    await pause();
    signal?.throwIfAborted();
  };
  const pages = drawnPages(atlas, settings);
  await step(DONE.drawn);
  const uses = typefaceUses(pages.map(({ document }) => document));
  const pieces = await fontPieces(uses, (part) =>
    onProgress?.(DONE.drawn + part * (DONE.fonts - DONE.drawn)),
  );
  await step(DONE.fonts);
  const file = pressProfile(choice.condition);
  const profile = file && (await loadOnce(file.href));
  const order = { ...choice, profile, date: contentDate(atlas, settings) };
  let pdf: Uint8Array;
  if (choice.type === "outlines") {
    const outlined = (page: DrawnSheet) => ({ ...page, document: outlineText(page.document, pieces) });
    const [first, ...others] = pages;
    pdf = await writePdf([outlined(first), ...others.map(outlined)], [], order);
  } else {
    const fonts = await pdfFonts(pieces, uses, await theSubsetter());
    await step(DONE.cut);
    pdf = await writePdf(pages, fonts, order);
  }
  await step(1);
  const name = pdfName(pages[0], choice);
  saveFile(name, "application/pdf", pdf as Uint8Array<ArrayBuffer>);
  return name;
}
