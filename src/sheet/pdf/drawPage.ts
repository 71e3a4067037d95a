import type { SvgElement } from "../../render/svg.ts";
import { isMap } from "../document/layers.ts";
import { textIn } from "../document/textIn.ts";
import type { ColourModel, Paint } from "./colourModel.ts";
import { type Context, contextOf, elementsOf, isOverLines, OUTSIDE } from "./context.ts";
import { graphicsState, overprint } from "./graphicsState.ts";
import { markedContent, type StructureNode } from "./markedContent.ts";
import { length } from "./number.ts";
import { circleOperators, pathOperators, rectangleOperators } from "./pathOperators.ts";
import type { PdfFont } from "./pdfFont.ts";
import { showText } from "./showText.ts";
import { turnOf } from "./turn.ts";

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

const CAPS: Record<string, string> = { butt: "0 J", round: "1 J" };
const JOINS: Record<string, string> = { miter: "0 j", round: "1 j" };
/** SVG's limit of pointed joins; PDF's own is 10. */
const MITER_LIMIT = "4 M\n";

/** All text in an element, each `<text>` by itself. */
function textsIn(node: SvgElement): string[] {
  const label = node.attributes["aria-label"];
  if (label !== undefined) return [label];
  if (node.name === "text") return [textIn(node)];
  return elementsOf(node).flatMap(textsIn);
}

/** The elements in a document's definitions, by id. */
function definitions(node: SvgElement, found = new Map<string, SvgElement>(), inDefs = false) {
  for (const child of elementsOf(node)) {
    const isDefined = inDefs || node.name === "defs";
    if (isDefined && child.attributes.id) found.set(child.attributes.id, child);
    definitions(child, found, isDefined);
  }
  return found;
}

/**
 * Draws a sheet's tree as a content stream in hundredths of millimetres (see `UNIT`), y down: the page's matrix is the caller's.
 *
 * @param document With its layers named, see `layered`; type as text or as outlines.
 * @throws Where the tree has an element that no sheet has.
 */
export function drawPage(document: SvgElement, options: PageOptions): DrawnPage {
  const { colours, fonts, fontName, hasLayers, title } = options;
  const defined = definitions(document);
  const state = graphicsState();
  const marked = markedContent(hasLayers);
  let lastLine = "";

  function shape(node: SvgElement): string {
    const { attributes } = node;
    const value = (key: string) => Number(attributes[key] ?? 0);
    if (node.name === "path") return pathOperators(attributes.d ?? "");
    if (node.name === "line")
      return pathOperators(`M${value("x1")} ${value("y1")}L${value("x2")} ${value("y2")}`);
    if (node.name === "circle") return circleOperators(value("cx"), value("cy"), value("r"));
    if (node.name === "rect")
      return rectangleOperators(value("x"), value("y"), value("width"), value("height"), value("rx"));
    if (node.name === "use") {
      const used = defined.get(attributes.href?.slice(1) ?? "");
      if (used) return shape(used);
    }
    throw new Error(`<${node.name}> has no place in a PDF of a sheet`);
  }

  /** The parameters and the operator that paint a path; `paintOf` says how its colours are. */
  function painted(
    path: string,
    paint: Context["paint"],
    paintOf: (hex: string) => Paint,
    overprints: { fill: boolean; stroke: boolean },
  ): string {
    const fill = paint.fill === "none" ? undefined : paintOf(paint.fill ?? "#000000");
    const stroke = paint.stroke && paint.stroke !== "none" ? paintOf(paint.stroke) : undefined;
    if (!fill && !stroke) return "";
    const evenOdd = paint["fill-rule"] === "evenodd" ? "*" : "";
    const dash = (paint["stroke-dasharray"]?.split(" ") ?? []).map((mm) => length(Number(mm))).join(" ");
    const set = state.set({
      overprint: overprint(overprints.fill && fill?.overprints, overprints.stroke && stroke?.overprints),
      ...(fill && { fill: fill.fill }),
      ...(stroke && {
        stroke: stroke.stroke,
        width: `${length(Math.min(Number(paint["stroke-width"] ?? 1), stroke.widest ?? Number.POSITIVE_INFINITY))} w`,
        cap: CAPS[paint["stroke-linecap"] ?? "butt"],
        join: JOINS[paint["stroke-linejoin"] ?? "miter"],
        dash: `[${dash}] 0 d`,
      }),
    } as Parameters<typeof state.set>[0]);
    const operator = fill ? (stroke ? `B${evenOdd}` : `f${evenOdd}`) : "S";
    return `${set}${path}${operator}\n`;
  }

  function typeOperators(node: SvgElement, { paint, style }: Context): string {
    const type = colours.type(paint.fill ?? "#000000");
    if (node.name === "text") {
      const set = state.set({ fill: type.fill, overprint: overprint(type.overprints) });
      return set + showText(node, style, fonts, fontName);
    }
    return elementsOf(node)
      .map((outline) =>
        transformed(outline, () =>
          painted(shape(outline), paint, colours.type, { fill: true, stroke: true }),
        ),
      )
      .join("");
  }

  function transformed(node: SvgElement, draw: () => string): string {
    const { transform } = node.attributes;
    if (!transform) return draw();
    return `${state.save()}${rotation(transform)} cm\n${draw()}${state.restore()}`;
  }

  function type(node: SvgElement, context: Context) {
    const said = textsIn(node).join("");
    const operators = transformed(node, () => typeOperators(node, context));
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
    if (clip) marked.raw(state.save() + clipOperators(clip));
    for (const child of elementsOf(node)) walk(child, context);
    if (clip) marked.raw(state.restore());
  }

  function clipOperators(reference: string): string {
    const clip = defined.get(/#([^)]*)/.exec(reference)?.[1] ?? "");
    const [path] = clip ? elementsOf(clip) : [];
    if (!path) throw new Error(`${reference} is not defined`);
    return `${shape(path)}${path.attributes["clip-rule"] === "evenodd" ? "W*" : "W"} n\n`;
  }

  function walk(node: SvgElement, outer: Context): void {
    if (node.name === "title" || node.name === "defs") return;
    const context = contextOf(node, outer);
    if (node.name === "text" || node.attributes["aria-label"] !== undefined) type(node, context);
    else if (node.name === "g" || node.name === "svg") {
      const isFigure = isMap(node) && !outer.inFigure;
      if (isFigure) marked.beginFigure([title, ...textsIn(node)].join(" · "));
      group(node, context);
      if (isFigure) marked.endFigure();
    } else {
      const operators = transformed(node, () =>
        painted(shape(node), context.paint, colours.paint, { fill: false, stroke: !isOverLines(context) }),
      );
      if (context.inFigure) marked.inFigure(context.layer, operators);
      else marked.artifact(context.layer, operators);
    }
  }

  marked.raw(MITER_LIMIT);
  walk(document, OUTSIDE);
  marked.raw("");
  return { content: marked.content(), structure: marked.nodes, layers: marked.layers };
}

/** `rotate(degrees x y)` as a matrix. */
function rotation(transform: string): string {
  const {
    degrees,
    about: [x, y],
  } = turnOf(transform);
  const turn = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const matrix = [cos, sin, -sin, cos].map((value) => String(Math.round(value * 1e6) / 1e6 + 0));
  return [...matrix, length(x - x * cos + y * sin), length(y - x * sin - y * cos)].join(" ");
}
