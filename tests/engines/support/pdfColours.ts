import { getDocument, OPS } from "pdfjs-dist/legacy/build/pdf.mjs";

/** How PDF.js says of a path that it is filled or drawn: as the first argument of the path. */
const FILLS: readonly number[] = [OPS.fill, OPS.eoFill, OPS.fillStroke, OPS.eoFillStroke];
const STROKES: readonly number[] = [OPS.stroke, OPS.fillStroke, OPS.eoFillStroke];

/** How many paths of the first page are filled with a colour, and drawn with it: by the colour as `#rrggbb`. */
export async function pdfColours(bytes: Uint8Array) {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const { fnArray, argsArray } = await (await pdf.getPage(1)).getOperatorList();
  const [fills, strokes] = [new Map<string, number>(), new Map<string, number>()];
  let [fill, stroke] = ["#000000", "#000000"];
  const kept: [string, string][] = [];
  fnArray.forEach((operator, index) => {
    const first: unknown = argsArray[index]?.[0];
    if (operator === OPS.save) kept.push([fill, stroke]);
    if (operator === OPS.restore) [fill, stroke] = kept.pop() ?? [fill, stroke];
    if (operator === OPS.setFillRGBColor) fill = String(first);
    if (operator === OPS.setStrokeRGBColor) stroke = String(first);
    if (operator !== OPS.constructPath || typeof first !== "number") return;
    if (FILLS.includes(first)) fills.set(fill, (fills.get(fill) ?? 0) + 1);
    if (STROKES.includes(first)) strokes.set(stroke, (strokes.get(stroke) ?? 0) + 1);
  });
  const { numPages: pages } = pdf;
  await task.destroy();
  return { pages, fills, strokes };
}
