import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Atlas } from "../../atlas/atlas.ts";
import { contentDate } from "../contentDate.ts";
import type { DrawnSheet } from "../document/drawnSheet.ts";
import { layered } from "../document/layers.ts";
import { readSvg, writeSvg } from "../document/svgTree.ts";
import { typefaceUses } from "../document/typefaceUses.ts";
import { drawSheet } from "../drawSheet.ts";
import { pdfFonts } from "../pdf/pdfFont.ts";
import { subsetter } from "../pdf/subsetter.ts";
import { writePdf } from "../pdf/writePdf.ts";
import { outlineText } from "../typeset/outlineText.ts";
import { drawPng } from "./drawPng.ts";
import type { Format, Order } from "./order.ts";
import { cutSheetFonts, fontFaces } from "./sheetFonts.ts";

/** What of an order a file depends on, besides its sheet. */
export type FileOrder = Pick<Order, "dpi" | "type" | "condition">;

export interface Press {
  /** Makes one file of a sheet. */
  make(sheet: DrawnSheet, format: Format, order: FileOrder): Promise<string | Uint8Array>;
}

/**
 * Makes the files of some sheets: their fonts are cut at once.
 *
 * @param profile Of the press that PDFs are for, where the printer gave one.
 */
export async function openPress(
  atlas: Atlas,
  sheets: readonly DrawnSheet[],
  profile?: Uint8Array,
): Promise<Press> {
  const fonts = await cutSheetFonts(typefaceUses(sheets.map(({ document }) => document)));
  let subset: ReturnType<typeof subsetter> | undefined;
  const outlined = ({ document }: DrawnSheet) => outlineText(document, fonts);
  const withFonts = async ({ settings, document }: DrawnSheet) =>
    readSvg(drawSheet(atlas, settings, await fontFaces(fonts, typefaceUses([document]))));
  return {
    async make(sheet, format, { dpi, type, condition }) {
      const isText = type === "text";
      if (format === "png") return drawPng(outlined(sheet), sheet.size, dpi);
      if (format === "svg")
        return `${writeSvg(layered(isText ? await withFonts(sheet) : outlined(sheet)))}\n`;
      subset ??= subsetterOfNode();
      const cut = isText ? await pdfFonts(fonts, typefaceUses([sheet.document]), await subset) : [];
      const date = contentDate(atlas, sheet.settings);
      return writePdf(sheet, isText ? sheet.document : outlined(sheet), cut, { condition, profile, date });
    },
  };
}

const subsetterOfNode = async () =>
  subsetter(await readFile(fileURLToPath(import.meta.resolve("harfbuzzjs/dist/harfbuzz-subset.wasm"))));
