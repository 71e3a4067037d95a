import { inflateSync } from "node:zlib";
import { getDocument, OPS, type PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";

const PICTURES: readonly number[] = [
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
  OPS.shadingFill,
  OPS.paintFormXObjectBegin,
];

interface Node {
  role?: string;
  alt?: string;
  children?: Node[];
}

const flat = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(flat)];

/** What a PDF file has in it, as PDF.js reads it, and its pages' operators as they are written. */
export async function openPdf(bytes: Uint8Array) {
  const task = getDocument({ data: bytes.slice(), verbosity: 0, fontExtraProperties: true });
  const pdf = await task.promise;
  const pages: Awaited<ReturnType<typeof readPage>>[] = [];
  for (let number = 1; number <= pdf.numPages; number++)
    pages.push(await readPage(await pdf.getPage(number)));
  const layers = await pdf.getOptionalContentConfig();
  const { info, metadata } = await pdf.getMetadata();
  const raw = Buffer.from(bytes).toString("latin1");
  const result = {
    raw,
    operators: contentsOf(raw).join(""),
    info: info as Record<string, unknown>,
    xmp: metadata?.getRaw() as string | undefined,
    pages,
    text: pages.map(({ text }) => text).join(""),
    pictures: pages.reduce((sum, { pictures }) => sum + pictures, 0),
    fonts: pages.flatMap(({ fonts }) => fonts),
    layers: [...layers].map(([, group]) => (group as { name: string }).name),
    structure: pages.flatMap(({ structure }) => structure),
  };
  await task.destroy();
  return result;
}

async function readPage(page: PDFPageProxy) {
  const { fnArray, argsArray } = await page.getOperatorList();
  const fontNames = new Set(
    argsArray.filter((_, i) => fnArray[i] === OPS.setFont).map(([name]) => String(name)),
  );
  const { items } = await page.getTextContent();
  return {
    text: items.map((item) => ("str" in item ? item.str : "")).join(""),
    pictures: fnArray.filter((operator) => PICTURES.includes(operator)).length,
    fonts: [...fontNames].map((name) => page.commonObjs.get(name)),
    structure: flat((await page.getStructTree()) as Node),
  };
}

/** The pages' contents: of the streams without a type those that begin with a matrix. */
function contentsOf(raw: string): string[] {
  const contents: string[] = [];
  for (const { index, 0: start } of raw.matchAll(/stream\n/g)) {
    const end = raw.indexOf("\nendstream", index);
    if (raw.slice(index - 3, index) === "end" || end < 0) continue;
    try {
      const content = inflateSync(Buffer.from(raw.slice(index + start.length, end), "latin1")).toString(
        "latin1",
      );
      if (/^[-\d. ]+ cm\n/.test(content)) contents.push(content);
    } catch {
      // A font or a profile.
    }
  }
  return contents;
}

/** A box of each page in millimetres, as the file has it. */
export function boxesOf(raw: string, name: string): number[][] {
  const boxes = raw.matchAll(new RegExp(`/${name} \\[ ([-\\d. ]+) \\]`, "g"));
  return Array.from(boxes, ([, numbers = ""]) =>
    numbers.split(" ").map((points) => (Number(points) * 25.4) / 72),
  );
}
