import type { Browser } from "playwright-core";
import { chromium } from "../../build/chromium.ts";
import type { DrawnSheet } from "../document/drawnSheet.ts";
import { printable } from "../document/printable.ts";
import { writeSvg } from "../document/svgTree.ts";
import { typefaceUses } from "../document/typefaceUses.ts";
import { withFontFaces } from "../document/withFontFaces.ts";
import { drawPng } from "./drawPng.ts";
import type { Format, Order } from "./order.ts";
import { outlineText } from "./outlineText.ts";
import { printPdf } from "./printPdf.ts";
import { cutSheetFonts, fontFaces } from "./sheetFonts.ts";

export interface Press {
  /** Makes one file: a PDF of all pages given, an SVG or a PNG of the first. */
  make(
    pages: readonly DrawnSheet[],
    format: Format,
    order: Pick<Order, "dpi" | "type">,
  ): Promise<string | Uint8Array>;
  close(): Promise<void>;
}

/** Makes the files of some sheets: their fonts are cut at once, and Chromium starts when the first PDF asks for it. */
export async function openPress(sheets: readonly DrawnSheet[]): Promise<Press> {
  const fonts = await cutSheetFonts(typefaceUses(sheets.map(({ document }) => document)));
  const outlined = ({ document }: DrawnSheet) => outlineText(document, fonts);
  const withFonts = async ({ document }: DrawnSheet) =>
    withFontFaces(document, await fontFaces(fonts, typefaceUses([document])));
  let browser: Promise<Browser> | undefined;
  return {
    async make(pages, format, { dpi, type }) {
      const [sheet] = pages;
      if (!sheet) throw new Error("a file has a page");
      if (format === "png") return drawPng(outlined(sheet), sheet.size, dpi);
      if (format === "svg" && type === "outlines") return `${writeSvg(outlined(sheet))}\n`;
      if (format === "svg") return `${writeSvg(await withFonts(sheet))}\n`;
      browser ??= chromium();
      const documents = await Promise.all(pages.map(withFonts));
      return printPdf(
        await browser,
        documents.map((document) => writeSvg(printable(document))),
        sheet,
      );
    },
    async close() {
      await (await browser)?.close();
    },
  };
}
