import { element, type SvgElement, type SvgNode } from "../../../render/svg.ts";
import type { Viewport } from "../../../style/viewports.ts";

/**
 * A part of the page for some windows only. Without scripts CSS shows one of its kind; with scripts an HTML parser takes
 * what is in a `noscript` for text, which costs next to nothing, and awaken.ts makes elements only of the parts that are
 * for this window. https://html.spec.whatwg.org/#the-noscript-element
 */
export const later = (part: SvgNode, { name }: Viewport): SvgElement =>
  element("noscript", { class: "later", "data-window": name }, [part]);
