import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Atlas } from "../../atlas/atlas.ts";
import { writeSvg } from "../../render/writeSvg.ts";
import { contentDate } from "../../sheet/contentDate.ts";
import type { DrawnSheet, SheetPages } from "../../sheet/document/drawnSheet.ts";
import { layered } from "../../sheet/document/layers.ts";
import { typefaceUses } from "../../sheet/document/typefaceUses.ts";
import { withFontFaces } from "../../sheet/document/withFontFaces.ts";
import { pdfFonts } from "../../sheet/pdf/fonts/pdfFont.ts";
import { subsetter } from "../../sheet/pdf/fonts/subsetter.ts";
import { pressProfile } from "../../sheet/pdf/press/pressProfile.ts";
import { writePdf } from "../../sheet/pdf/writePdf.ts";
import { outlineText } from "../../sheet/typeset/outlineText.ts";
import type { Condition } from "../../state/print/fileChoice.ts";
import { drawPng } from "./drawPng.ts";
import type { Format, Order } from "./order.ts";
import { cutSheetFonts, fontFaces } from "./sheetFonts.ts";

/** What of an order a file depends on, besides its sheet. */
export type FileOrder = Pick<Order, "dpi" | "type" | "condition" | "spots">;

export interface Press {
  /** Makes one file: a PDF of all pages given, an SVG or a PNG of the first. */
  make(pages: SheetPages, format: Format, order: FileOrder): Promise<string | Uint8Array>;
}

/**
 * Makes the files of some sheets: their fonts are cut at once.
 *
 * @param profile Of the press that PDFs are for, where the printer gave one, in place of the one that comes with the atlas.
 */
export async function openPress(
  atlas: Atlas,
  sheets: readonly DrawnSheet[],
  profile?: Uint8Array,
): Promise<Press> {
  const fonts = await cutSheetFonts(typefaceUses(sheets.map(({ document }) => document)));
  let subset: ReturnType<typeof subsetter> | undefined;
  const asOutlines = (sheet: DrawnSheet): DrawnSheet => ({
    ...sheet,
    document: outlineText(sheet.document, fonts),
  });
  const withFonts = async ({ document }: DrawnSheet) =>
    withFontFaces(layered(document), await fontFaces(fonts, typefaceUses([document])));
  return {
    async make(pages, format, { dpi, type, condition, spots }) {
      const [sheet] = pages;
      const isText = type === "text";
      if (format === "png") return drawPng(asOutlines(sheet).document, sheet.size, dpi);
      if (format === "svg")
        return `${writeSvg(isText ? await withFonts(sheet) : layered(asOutlines(sheet).document))}\n`;
      const order = {
        condition,
        spots,
        profile: profile ?? (await ownProfile(condition)),
        date: contentDate(atlas, sheet.settings),
      };
      if (!isText) {
        const [first, ...others] = pages;
        return writePdf([asOutlines(first), ...others.map(asOutlines)], [], order);
      }
      subset ??= subsetterOfNode();
      const uses = typefaceUses(pages.map(({ document }) => document));
      return writePdf(pages, await pdfFonts(fonts, uses, await subset), order);
    },
  };
}

async function ownProfile(condition: Condition): Promise<Uint8Array | undefined> {
  const file = pressProfile(condition);
  return file && readFile(file);
}

const subsetterOfNode = async () =>
  subsetter(await readFile(fileURLToPath(import.meta.resolve("harfbuzzjs/dist/harfbuzz-subset.wasm"))));
