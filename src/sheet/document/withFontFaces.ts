import { escapeXml } from "../../render/svg.ts";
import type { SvgElement } from "./svgTree.ts";

/**
 * A sheet with its fonts inside, in a `<style>` of its own before all that is drawn.
 *
 * @param fontFaces CSS `@font-face` rules.
 */
export function withFontFaces(document: SvgElement, fontFaces: string): SvgElement {
  const style = { name: "style", attributes: {}, children: [escapeXml(fontFaces)] };
  return {
    ...document,
    children: [{ name: "defs", attributes: {}, children: [style] }, ...document.children],
  };
}
