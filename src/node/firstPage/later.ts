import { escapeXml } from "../../render/svg.ts";

/**
 * A part of the page for some windows only. Without scripts CSS shows one of its kind; with scripts an HTML parser takes
 * what is in a `noscript` for text, which costs next to nothing, and boot.ts makes elements only of the parts that are
 * for this window. https://html.spec.whatwg.org/#the-noscript-element
 *
 * @param media The windows, as a media query.
 */
export const later = (html: string, media: string): string =>
  `<noscript class="later" data-media="${escapeXml(media)}">${html}</noscript>`;
