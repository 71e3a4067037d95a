import { PDFDocument } from "@cantoo/pdf-lib";
import type { Browser } from "playwright-core";
import type { DrawnSheet } from "../document/drawnSheet.ts";

const AUTHOR = "绵渝协同地图 Mianyu Atlas";
const POINTS_PER_MM = 72 / 25.4;
/** How much larger than the document the paper is that Chromium prints on. */
const SPARE_MM = 2;

/**
 * Prints a sheet by Chromium: lines as lines, type in embedded fonts. Chromium rounds the paper to 0.24 pt and writes
 * no author, so it gets larger paper, and the exact boxes and the author are set afterwards. Without geometric precision
 * it may round the width of each letter to a pixel of the screen.
 *
 * @param svgs The pages of a sheet, all of one size, with their fonts in them.
 */
export async function printPdf(
  browser: Browser,
  svgs: readonly string[],
  { size, slug, title, settings }: DrawnSheet,
): Promise<Uint8Array> {
  const lang = settings.lang === "en" ? "en" : "zh-CN";
  const pdf = await PDFDocument.load(await print(browser, svgs, size, lang));
  pdf.setTitle(title);
  pdf.setAuthor(AUTHOR);
  pdf.setCreator(AUTHOR);
  pdf.setLanguage(lang);
  const [width, height] = [size.width * POINTS_PER_MM, size.height * POINTS_PER_MM];
  const inset = (mm: number) => {
    const points = mm * POINTS_PER_MM;
    return [points, points, width - 2 * points, height - 2 * points] as const;
  };
  for (const page of pdf.getPages()) {
    page.translateContent(0, height - page.getHeight());
    page.setMediaBox(0, 0, width, height);
    page.setCropBox(...inset(0));
    page.setBleedBox(...inset(slug - settings.bleed));
    page.setTrimBox(...inset(slug));
  }
  return pdf.save();
}

async function print(browser: Browser, svgs: readonly string[], size: DrawnSheet["size"], lang: string) {
  const [width, height] = [size.width + SPARE_MM, size.height + SPARE_MM];
  const page = await browser.newPage();
  try {
    await page.setContent(
      `<!doctype html><html lang="${lang}"><meta charset="utf-8">
<style>@page{size:${width}mm ${height}mm;margin:0}html,body{margin:0}svg{display:block;text-rendering:geometricPrecision}svg+svg{break-before:page}</style>${svgs.join("")}`,
    );
    await page.evaluate(() => document.fonts.ready);
    return await page.pdf({ preferCSSPageSize: true, printBackground: true });
  } finally {
    await page.close();
  }
}
