import { element, type SvgElement } from "../../render/svg.ts";

/**
 * A sheet with its fonts inside, in a `<style>` of its own before all that is drawn.
 *
 * @param fontFaces CSS `@font-face` rules.
 */
export function withFontFaces(document: SvgElement, fontFaces: string): SvgElement {
  const defs = element("defs", {}, [element("style", {}, [fontFaces])]);
  return { ...document, children: [defs, ...document.children] };
}
