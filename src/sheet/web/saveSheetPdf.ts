import { type PressFont, pressFonts } from "virtual:press-fonts";
import wasm from "harfbuzzjs/dist/harfbuzz-subset.wasm?url";
import type { Atlas } from "../../atlas/atlas.ts";
import { saveFile } from "../../browser/saveFile.ts";
import type { SheetSettings } from "../../state/print/settings.ts";
import type { Piece, Typeface } from "../../style/typefaces.ts";
import { contentDate } from "../contentDate.ts";
import { drawnPages } from "../document/drawnSheet.ts";
import { type TypefaceUses, typefaceUses } from "../document/typefaceUses.ts";
import { pdfFonts } from "../pdf/pdfFont.ts";
import { pdfName } from "../pdf/pdfName.ts";
import type { Condition } from "../pdf/printingConditions.ts";
import { subsetter } from "../pdf/subsetter.ts";
import { writePdf } from "../pdf/writePdf.ts";
import { CharactersMissing } from "./CharactersMissing.ts";
import { missingCharacters } from "./missingCharacters.ts";
import type { PngOptions } from "./sheetPng.ts";

/** What has been loaded, by address: fonts are loaded once. */
const loaded = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

function load(url: string): Promise<Uint8Array<ArrayBuffer>> {
  const known = loaded.get(url);
  if (known) return known;
  const bytes = (async () => {
    const response = await fetch(new URL(url, document.baseURI));
    if (!response.ok) throw new Error(`${response.status} ${url}`);
    return new Uint8Array(await response.arrayBuffer());
  })();
  loaded.set(url, bytes);
  // What failed is asked for again.
  bytes.catch(() => loaded.delete(url));
  return bytes;
}

/** The pieces that a sheet's characters are in. */
async function piecesFor(uses: TypefaceUses, onPart: (part: number) => void) {
  const wanted = [...uses].flatMap(([typeface, characters]) =>
    pressFonts
      .filter(({ family, weight }) => family === typeface.family && weight === typeface.weight)
      .filter((font) => [...characters].some((character) => font.characters.includes(character)))
      .map((font): [Typeface, PressFont] => [typeface, font]),
  );
  const pieces = new Map<Typeface, Piece[]>();
  for (const [i, [typeface, { characters, url }]] of wanted.entries()) {
    const piece = { bytes: await load(url), characters: [...characters] };
    pieces.set(typeface, [...(pieces.get(typeface) ?? []), piece]);
    onPart((i + 1) / wanted.length);
  }
  return pieces;
}

/**
 * Writes a sheet as a PDF file of all its pages, as the command does byte for byte, and hands it to the reader.
 *
 * @returns The file's name.
 * @throws SheetTooSmall, CharactersMissing; the signal's reason where it is cancelled; or where a font cannot be loaded.
 */
export async function saveSheetPdf(
  atlas: Atlas,
  settings: SheetSettings,
  condition: Condition,
  { onProgress, signal }: PngOptions = {},
): Promise<string> {
  const missing = missingCharacters(settings);
  if (missing) throw new CharactersMissing(missing);
  const pages = drawnPages(atlas, settings);
  const uses = typefaceUses(pages.map(({ document }) => document));
  const pieces = await piecesFor(uses, (part) => {
    signal?.throwIfAborted();
    onProgress?.(part * 0.6);
  });
  const fonts = await pdfFonts(pieces, uses, await subsetter(await load(wasm)));
  signal?.throwIfAborted();
  onProgress?.(0.8);
  const date = contentDate(atlas, settings);
  const pdf = await writePdf(pages, fonts, { condition, date });
  signal?.throwIfAborted();
  onProgress?.(1);
  const name = pdfName(pages[0].name, condition);
  saveFile(name, "application/pdf", pdf as Uint8Array<ArrayBuffer>);
  return name;
}
