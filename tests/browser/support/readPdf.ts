import { readFile } from "node:fs/promises";
import { PDFDocument } from "@cantoo/pdf-lib";
import { getDocument, OPS } from "pdfjs-dist/legacy/build/pdf.mjs";

const MM_PER_POINT = 25.4 / 72;
const PICTURES: readonly number[] = [
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
  OPS.paintImageXObjectRepeat,
  OPS.paintImageMaskXObjectGroup,
  OPS.paintImageMaskXObjectRepeat,
];

interface FontInside {
  name: string;
  missingFile: boolean;
  isType3Font: boolean;
}

/** What is in the PDF file, as PDF.js reads it; the boxes for print, which it does not, by pdf-lib. Lengths in mm. */
export async function readPdf(path: string) {
  const bytes = await readFile(path);
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, fontExtraProperties: true });
  const pdf = await task.promise;
  const page = await pdf.getPage(1);
  const { fnArray, argsArray } = await page.getOperatorList();
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const names = new Set(argsArray.filter((_, i) => fnArray[i] === OPS.setFont).map(([name]) => String(name)));
  const { items } = await page.getTextContent();
  const { info } = await pdf.getMetadata();
  const boxes = (await PDFDocument.load(bytes, { updateMetadata: false })).getPage(0);
  const inMm = ({ x, y, width, height }: ReturnType<typeof boxes.getTrimBox>) =>
    [x, y, x + width, y + height].map((points) => points * MM_PER_POINT);
  const { Title: title, Author: author } = info as { Title?: string; Author?: string };
  const result = {
    title,
    author,
    pages: pdf.numPages,
    width: (right - left) * MM_PER_POINT,
    height: (top - bottom) * MM_PER_POINT,
    trim: inMm(boxes.getTrimBox()),
    bleed: inMm(boxes.getBleedBox()),
    text: items.map((item) => ("str" in item ? item.str : "")).join(""),
    pictures: fnArray.filter((operator) => PICTURES.includes(operator)).length,
    fonts: [...names].map((name) => {
      const font: FontInside = page.commonObjs.get(name);
      return { name: font.name, embedded: !font.missingFile, type3: font.isType3Font };
    }),
  };
  await task.destroy();
  return result;
}
