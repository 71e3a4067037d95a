import type { SvgElement } from "../../../render/svg.ts";
import { isMap } from "../../document/layers.ts";
import { textIn } from "../../document/textIn.ts";
import type { PdfFont } from "../fonts/pdfFont.ts";
import type { ColourModel } from "./colourModel.ts";
import { type Context, contextOf, elementsOf, isOverLines, OUTSIDE } from "./context.ts";
import { graphicsState, overprint } from "./graphicsState.ts";
import { markedContent, type StructureNode } from "./markedContent.ts";
import { paintPath } from "./paintPath.ts";
import { clipOperators, definitions, shapeOperators } from "./shapeOperators.ts";
import { showText } from "./showText.ts";
import { turnMatrix } from "./turn.ts";

/** A sheet as the content of a page, and what the document has to hold for it. */
export interface DrawnPage {
  content: string;
  structure: readonly StructureNode[];
  /** Names of layers, from the lowest. */
  layers: readonly string[];
}

interface PageOptions {
  colours: ColourModel;
  fonts: readonly PdfFont[];
  fontName: (font: PdfFont) => string;
  hasLayers: boolean;
  /** What a map is called before what it names. */
  title: string;
}

/** SVG's limit of pointed joins; PDF's own is 10. */
const MITER_LIMIT = "4 M\n";

/** All text in an element, each `<text>` by itself. */
function textsIn(node: SvgElement): string[] {
  const label = node.attributes["aria-label"];
  if (label !== undefined) return [label];
  if (node.name === "text") return [textIn(node)];
  return elementsOf(node).flatMap(textsIn);
}

/** Writes the operators of type and of shapes, each with what it changes of the graphics state. */
function painter(document: SvgElement, { colours, fonts, fontName }: PageOptions) {
  const defined = definitions(document);
  const state = graphicsState();
  const turned = ({ attributes: { transform } }: SvgElement, draw: () => string) =>
    transform ? `${state.save()}${turnMatrix(transform)} cm\n${draw()}${state.restore()}` : draw();

  function typeOperators(node: SvgElement, { paint, style }: Context): string {
    const type = colours.type(paint.fill ?? "#000000");
    if (node.name === "text") {
      const set = state.set({ fill: type.fill, overprint: overprint(type.overprints) });
      return set + showText(node, style, fonts, fontName);
    }
    const options = { paint, paintOf: colours.type, overprints: { fill: true, stroke: true } };
    return elementsOf(node)
      .map((outline) => turned(outline, () => paintPath(shapeOperators(outline, defined), options, state)))
      .join("");
  }

  return {
    type: (node: SvgElement, context: Context) => turned(node, () => typeOperators(node, context)),
    shape(node: SvgElement, context: Context): string {
      const overprints = { fill: false, stroke: !isOverLines(context) };
      const options = { paint: context.paint, paintOf: colours.paint, overprints };
      return turned(node, () => paintPath(shapeOperators(node, defined), options, state));
    },
    clip: (reference: string) => state.save() + clipOperators(reference, defined),
    unclip: () => state.restore(),
  };
}

/**
 * Draws a sheet's tree as a content stream in hundredths of millimetres (see `UNIT`), y down: the page's matrix is the caller's.
 *
 * @param document With its layers named, see `layered`; type as text or as outlines.
 * @throws Where the tree has an element that no sheet has.
 */
export function drawPage(document: SvgElement, options: PageOptions): DrawnPage {
  const paint = painter(document, options);
  const marked = markedContent(options.hasLayers);
  let lastLine = "";

  function type(node: SvgElement, context: Context) {
    const said = textsIn(node).join("");
    const operators = paint.type(node, context);
    if (context.inFigure) return marked.inFigure(context.layer, operators);
    const isHeading = context.style.weight === 700 && context.style.families[0] === "Mianyu Serif";
    const { x, "text-anchor": anchor } = node.attributes;
    const line = [x, anchor, context.style.size, context.style.families, context.paint.fill].join();
    // The title comes first, in each language; what follows other text heads a part of the sheet.
    const heading = marked.nodes.every(({ type }) => type === "H1") ? "H1" : "H2";
    marked.line(isHeading ? heading : "P", said, line === lastLine, context.layer, operators);
    lastLine = line;
  }

  function group(node: SvgElement, context: Context) {
    const clip = node.attributes["clip-path"];
    if (clip) marked.raw(paint.clip(clip));
    for (const child of elementsOf(node)) walk(child, context);
    if (clip) marked.raw(paint.unclip());
  }

  function walk(node: SvgElement, outer: Context): void {
    if (node.name === "title" || node.name === "defs") return;
    const context = contextOf(node, outer);
    if (node.name === "text" || node.attributes["aria-label"] !== undefined) type(node, context);
    else if (node.name === "g" || node.name === "svg") {
      const isFigure = isMap(node) && !outer.inFigure;
      if (isFigure) marked.beginFigure([options.title, ...textsIn(node)].join(" · "));
      group(node, context);
      if (isFigure) marked.endFigure();
    } else {
      const operators = paint.shape(node, context);
      if (context.inFigure) marked.inFigure(context.layer, operators);
      else marked.artifact(context.layer, operators);
    }
  }

  marked.raw(MITER_LIMIT);
  walk(document, OUTSIDE);
  marked.raw("");
  return { content: marked.content(), structure: marked.nodes, layers: marked.layers };
}
