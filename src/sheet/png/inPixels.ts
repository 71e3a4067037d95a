import type { SvgElement } from "../../render/svg.ts";

/** A document as many pixels large: a pixel's fraction of stretch, and never a row short. */
export function inPixels(
  document: SvgElement,
  { width, height }: { width: number; height: number },
): SvgElement {
  const size = { width: String(width), height: String(height), preserveAspectRatio: "none" };
  return { ...document, attributes: { ...document.attributes, ...size } };
}
