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
    paths: pathsOf(fnArray, argsArray),
  };
}

type Point = readonly [x: number, y: number];
type Matrix = readonly [number, number, number, number, number, number];

/** The lines of PDF.js's paths: a place each, moved to or drawn to. Curves are not among them. */
const [MOVE, LINE, CURVE, , CLOSE] = [0, 1, 2, 3, 4];

/** The paths of a page that are straight lines alone, each with its points in the page's own points. */
function pathsOf(fnArray: readonly number[], argsArray: readonly unknown[][]): Point[][] {
  const paths: Point[][] = [];
  const kept: Matrix[] = [];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  for (const [i, operator] of fnArray.entries()) {
    const args = argsArray[i] ?? [];
    if (operator === OPS.save) kept.push(matrix);
    else if (operator === OPS.restore) matrix = kept.pop() ?? matrix;
    else if (operator === OPS.transform) matrix = product(matrix, args as unknown as Matrix);
    else if (operator === OPS.constructPath) {
      const [data] = args[1] as [ArrayLike<number> | null];
      const points = data ? linePoints(Array.from(data)) : undefined;
      if (points) paths.push(points.map((point) => through(matrix, point)));
    }
  }
  return paths;
}

function linePoints(data: readonly number[]): Point[] | undefined {
  const points: Point[] = [];
  for (let i = 0; i < data.length; ) {
    const kind = data[i];
    if (kind === CLOSE) i += 1;
    else if (kind === MOVE || kind === LINE) {
      points.push([data[i + 1] ?? 0, data[i + 2] ?? 0]);
      i += 3;
    } else if (kind === CURVE) return undefined;
    else throw new Error(`PDF.js has a path of kind ${kind}`);
  }
  return points;
}

const through = ([a, b, c, d, e, f]: Matrix, [x, y]: Point): Point => [a * x + c * y + e, b * x + d * y + f];

function product(outer: Matrix, [a, b, c, d, e, f]: Matrix): Matrix {
  const [x, y] = [
    through([...outer.slice(0, 4), 0, 0] as unknown as Matrix, [a, b]),
    through([...outer.slice(0, 4), 0, 0] as unknown as Matrix, [c, d]),
  ];
  return [...x, ...y, ...through(outer, [e, f])];
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
