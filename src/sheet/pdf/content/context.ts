import type { SvgElement } from "../../../render/svg.ts";
import { FURNITURE, isMap, layerName } from "../../document/layers.ts";
import { inheritStyle, PLAIN, type TextStyle } from "../../document/textStyle.ts";

/** What an element takes over from those around it. */
export interface Context {
  paint: Readonly<Record<string, string>>;
  style: TextStyle;
  layer: string;
  inFigure: boolean;
}

const PAINT = [
  "fill",
  "stroke",
  "stroke-width",
  "stroke-linecap",
  "stroke-linejoin",
  "stroke-dasharray",
].concat(["fill-rule", "clip-rule"]);

/** Around a sheet's document. */
export const OUTSIDE: Context = { paint: {}, style: PLAIN, layer: FURNITURE, inFigure: false };

/** The context of an element in one of the context `outer`. */
export function contextOf(node: SvgElement, outer: Context): Context {
  const own = Object.entries(node.attributes).filter(([key]) => PAINT.includes(key));
  return {
    paint: { ...outer.paint, ...Object.fromEntries(own) },
    style: inheritStyle(outer.style, node.attributes),
    layer: layerName(node) ?? outer.layer,
    inFigure: outer.inFigure || isMap(node),
  };
}

const UNDER_LINES = /^(ground|regions|rivers)$/;

/** Black printed over a theme's line would be more ink than newsprint takes: what lies over the lines leaves them out. */
export const isOverLines = ({ inFigure, layer }: Context) => inFigure && !UNDER_LINES.test(layer);

/** What is in an element, without its text. */
export const elementsOf = ({ children }: SvgElement) => children.filter((child) => typeof child !== "string");
