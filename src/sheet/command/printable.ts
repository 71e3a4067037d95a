import { dashes, isLines } from "./dashes.ts";
import { outlineText } from "./outlineText.ts";
import type { SheetFonts } from "./sheetFonts.ts";
import type { SvgElement } from "./svgTree.ts";

/**
 * A sheet as Chromium prints it best. Halos are shapes beneath the type: as strokes of the type itself they would become a
 * second font without a name, and each word would stand twice in the file. Dashes are lines of their own.
 */
export function printable(document: SvgElement, fonts: SheetFonts): SvgElement {
  const withHalos = outlineText(document, fonts, (text, outlines) => {
    const { stroke, "stroke-width": _, "stroke-linejoin": __, "paint-order": ___, ...type } = text.attributes;
    if (stroke === undefined) return text;
    const halo = { ...outlines, attributes: { ...outlines.attributes, fill: stroke } };
    return { name: "g", attributes: {}, children: [halo, { ...text, attributes: type }] };
  });
  return withDashes(withHalos, undefined);
}

function withDashes({ name, attributes, children }: SvgElement, outer: string | undefined): SvgElement {
  const { "stroke-dasharray": pattern = outer, ...others } = attributes;
  return {
    name,
    attributes:
      name === "g" || pattern === undefined ? others : { ...others, ...dashedLine(others.d, pattern) },
    children: children.map((child) => (typeof child === "string" ? child : withDashes(child, pattern))),
  };
}

function dashedLine(d: string | undefined, pattern: string) {
  const [dash, gap] = pattern.split(" ").map(Number);
  return d && dash !== undefined && gap !== undefined && isLines(d)
    ? { d: dashes(d, [dash, gap]) }
    : { "stroke-dasharray": pattern };
}
