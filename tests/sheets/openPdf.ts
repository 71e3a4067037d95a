import { inflateSync } from "node:zlib";
import { getDocument, OPS } from "pdfjs-dist/legacy/build/pdf.mjs";

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

/** What a PDF file has in it, as PDF.js reads it, and its page's operators as they are written. */
export async function openPdf(bytes: Uint8Array) {
  const task = getDocument({ data: bytes.slice(), verbosity: 0, fontExtraProperties: true });
  const pdf = await task.promise;
  const page = await pdf.getPage(1);
  const { fnArray, argsArray } = await page.getOperatorList();
  const fontNames = new Set(
    argsArray.filter((_, i) => fnArray[i] === OPS.setFont).map(([name]) => String(name)),
  );
  const { items } = await page.getTextContent();
  const layers = await pdf.getOptionalContentConfig();
  const { info, metadata } = await pdf.getMetadata();
  const raw = Buffer.from(bytes).toString("latin1");
  const result = {
    raw,
    operators: contentOf(raw),
    info: info as Record<string, unknown>,
    xmp: metadata?.getRaw() as string | undefined,
    text: items.map((item) => ("str" in item ? item.str : "")).join(""),
    pictures: fnArray.filter((operator) => PICTURES.includes(operator)).length,
    fonts: [...fontNames].map((name) => page.commonObjs.get(name)),
    layers: [...layers].map(([, group]) => (group as { name: string }).name),
    structure: flat((await page.getStructTree()) as Node),
  };
  await task.destroy();
  return result;
}

/** The page's content: of the streams without a type the first that begins with its matrix. */
function contentOf(raw: string): string {
  for (const { index, 0: start } of raw.matchAll(/stream\n/g)) {
    const end = raw.indexOf("\nendstream", index);
    if (raw.slice(index - 3, index) === "end" || end < 0) continue;
    try {
      const content = inflateSync(Buffer.from(raw.slice(index + start.length, end), "latin1")).toString(
        "latin1",
      );
      if (/^[-\d. ]+ cm\n/.test(content)) return content;
    } catch {
      // A font or a profile.
    }
  }
  throw new Error("The page has no content");
}

/** A box of the page in millimetres, as the file has it. */
export function boxOf(raw: string, name: string): number[] {
  const [, numbers = ""] = new RegExp(`/${name} \\[ ([-\\d. ]+) \\]`).exec(raw) ?? [];
  return numbers.split(" ").map((points) => (Number(points) * 25.4) / 72);
}
