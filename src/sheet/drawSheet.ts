import type { Atlas } from "../atlas/atlas.ts";
import type { SheetSettings } from "./settings.ts";

/**
 * Draws a sheet as one SVG document, `width`, `height` and `viewBox` in millimetres. Pure; the same in Node and
 * in a browser. With bleed the document is larger than the page, and (0, 0) is the corner of the trimmed page.
 *
 * Each line of type is one `<text>` with its own `font-family` ("Mianyu Serif" or "Mianyu Sans", then
 * fallbacks), `font-weight` (serif 700; sans 400 or 700) and `font-size` in mm.
 *
 * @param settings As {@link checkSettings} lets them through.
 * @param fontFaces CSS `@font-face` rules for the document's own `<style>`.
 * @throws SheetTooSmall where a given height leaves no room for the map; its message says what would do.
 */
export function drawSheet(_atlas: Atlas, { width, height }: SheetSettings, fontFaces = ""): string {
  const h = height ?? width;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}mm" height="${h}mm" viewBox="0 0 ${width} ${h}"><defs><style>${fontFaces}</style></defs></svg>\n`;
}
