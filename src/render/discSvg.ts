import type { Disc } from "./discs.ts";
import { element, type SvgElement } from "./svg.ts";

/** A disc as an SVG circle about a place; SVG draws a ring over the edge, so the edge is in its middle. */
export function discSvg(
  { radius, ring, fill, stroke }: Disc,
  place: { cx?: number; cy?: number } = {},
): SvgElement {
  const line = ring > 0 ? { stroke, "stroke-width": ring } : {};
  return element("circle", { ...place, r: radius + ring / 2, fill, ...line });
}
