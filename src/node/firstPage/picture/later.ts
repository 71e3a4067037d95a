import { element, type SvgElement, type SvgNode } from "../../../render/svg.ts";
import { mediaQuery } from "./mediaQuery.ts";

/**
 * A part of the page for some windows only. Without scripts CSS shows one of its kind; with scripts an HTML parser takes
 * what is in a `noscript` for text, which costs next to nothing, and awaken.ts makes elements only of the parts that are
 * for this window. https://html.spec.whatwg.org/#the-noscript-element
 *
 * @param media The windows, as a media query with the names of src/style/media.css.
 */
export const later = (part: SvgNode, media: string): SvgElement =>
  element("noscript", { class: "later", "data-media": mediaQuery(media) }, [part]);
