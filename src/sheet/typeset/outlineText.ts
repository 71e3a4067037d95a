import type { SvgElement } from "../../render/svg.ts";
import type { Piece } from "../../style/typefaces.ts";
import { textIn } from "../document/textIn.ts";
import { inheritStyle, PLAIN, type TextStyle, typefaceOf } from "../document/textStyle.ts";
import type { FontPieces } from "./fontPieces.ts";
import { outlineRun, type ShaperOf } from "./outlineRun.ts";
import { placeRuns } from "./placeRuns.ts";
import { type Shaper, shaper } from "./shaper.ts";
import { paintOf } from "./textRuns.ts";

/**
 * Type as outlines: each `<text>` becomes paths, which look the same in every program and can no longer be edited
 * as type. What it said stays in `aria-label`.
 */
export function outlineText(document: SvgElement, fonts: FontPieces): SvgElement {
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
  const children = placeRuns(text, outer, (run) => outlineRun(run, shaperOf)).map(({ run, set, x, y }) => {
    const turn = run.turn ? { transform: `rotate(${run.turn} ${x} ${y})` } : {};
    return { name: "path", attributes: { ...run.paint, ...turn, d: set.draw(x, y) }, children: [] };
  });
  return { name: "g", attributes: { ...paintOf(text.attributes), "aria-label": textIn(text) }, children };
}
