import type { Browser } from "playwright-core";
import type { Atlas } from "../../atlas/atlas.ts";
import { chromium } from "../../build/chromium.ts";
import type { DrawnSheet } from "../document/drawnSheet.ts";
import { printable } from "../document/printable.ts";
import { readSvg, writeSvg } from "../document/svgTree.ts";
import { typefaceUses } from "../document/typefaceUses.ts";
import { drawSheet } from "../drawSheet.ts";
import { drawPng } from "./drawPng.ts";
import type { Format, Order } from "./order.ts";
import { outlineText } from "./outlineText.ts";
import { printPdf } from "./printPdf.ts";
import { cutSheetFonts, fontFaces } from "./sheetFonts.ts";

export interface Press {
  /** Makes one file of a sheet. */
  make(sheet: DrawnSheet, format: Format, order: Pick<Order, "dpi" | "type">): Promise<string | Uint8Array>;
  close(): Promise<void>;
}

/** Makes the files of some sheets: their fonts are cut at once, and Chromium starts when the first PDF asks for it. */
export async function openPress(atlas: Atlas, sheets: readonly DrawnSheet[]): Promise<Press> {
  const fonts = await cutSheetFonts(typefaceUses(sheets.map(({ document }) => document)));
  const outlined = ({ document }: DrawnSheet) => outlineText(document, fonts);
  const withFonts = async ({ settings, document }: DrawnSheet) =>
    drawSheet(atlas, settings, await fontFaces(fonts, typefaceUses([document])));
  let browser: Promise<Browser> | undefined;
  return {
    async make(sheet, format, { dpi, type }) {
      if (format === "png") return drawPng(outlined(sheet), sheet.size, dpi);
      if (format === "svg" && type === "outlines") return `${writeSvg(outlined(sheet))}\n`;
      const svg = await withFonts(sheet);
      if (format === "svg") return svg;
      browser ??= chromium();
      return printPdf(await browser, writeSvg(printable(readSvg(svg))), sheet);
    },
    async close() {
      await (await browser)?.close();
    },
  };
}
