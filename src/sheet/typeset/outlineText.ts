import type { Piece } from "../../build/cutFont.ts";
import type { SvgElement } from "../document/svgTree.ts";
import { inheritStyle, PLAIN, type TextStyle, typefaceOf } from "../document/textStyle.ts";
import { escapeXml } from "../page/svg.ts";
import { outlineRun, type ShaperOf } from "./outlineRun.ts";
import { type Shaper, shaper } from "./shaper.ts";
import type { SheetFonts } from "./sheetFonts.ts";
import { paintOf, type TextRun, textRuns } from "./textRuns.ts";

/** How much of a line stands before the place that it is anchored at. */
const BEFORE: Record<string, number> = { start: 0, middle: 0.5, end: 1 };

/**
 * Type as outlines: each `<text>` becomes paths, which look the same in every program and can no longer be edited
 * as type. What it said stays in `aria-label`.
 */
export function outlineText(document: SvgElement, fonts: SheetFonts): SvgElement {
  const shapers = new Map<Piece, Shaper>();
  const shaperOf: ShaperOf = (style, character) => {
    const typeface = typefaceOf(style, character);
    const piece = fonts.get(typeface)?.find(({ characters }) => characters.includes(character));
    if (!piece) throw new Error(`“${character}” was not cut out of ${typeface.package}`);
    const known = shapers.get(piece) ?? shaper(piece.bytes);
    shapers.set(piece, known);
    return known;
  };
  const walk = (node: SvgElement, outer: TextStyle): SvgElement => {
    if (node.name === "text") return outlined(node, outer, shaperOf);
    const style = inheritStyle(outer, node.attributes);
    return {
      ...node,
      children: node.children.map((child) => (typeof child === "string" ? child : walk(child, style))),
    };
  };
  return walk(document, PLAIN);
}

function outlined(text: SvgElement, outer: TextStyle, shaperOf: ShaperOf): SvgElement {
  const runs = textRuns(text, outer);
  const label = escapeXml(runs.map((run) => run.text).join(""));
  let pen = { x: 0, y: 0 };
  const children = lines(runs).flatMap((line) => {
    const outlines = line.map((run) => ({ run, outline: outlineRun(run, shaperOf) }));
    const width = outlines.reduce((sum, { run, outline }) => sum + run.dx + outline.advance, 0);
    const [first] = line;
    pen = { x: first?.x ?? pen.x, y: first?.y ?? pen.y };
    pen.x -= width * (BEFORE[first?.style.anchor ?? "start"] ?? 0);
    return outlines.map(({ run, outline }) => {
      pen = { x: pen.x + run.dx, y: pen.y + run.dy };
      const turn = run.turn ? { transform: `rotate(${run.turn} ${pen.x} ${pen.y})` } : {};
      const attributes = { ...run.paint, ...turn, d: outline.draw(pen.x, pen.y) };
      pen.x += outline.advance;
      return { name: "path", attributes, children: [] };
    });
  });
  return { name: "g", attributes: { ...paintOf(text.attributes), "aria-label": label }, children };
}

/** Runs that are anchored together: a run with a place of its own begins a line. */
function lines(runs: readonly TextRun[]): TextRun[][] {
  const all: TextRun[][] = [];
  for (const run of runs) {
    const line = all.at(-1);
    if (!line || run.x !== undefined || run.y !== undefined) all.push([run]);
    else line.push(run);
  }
  return all;
}
