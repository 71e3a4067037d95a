import type { Edition } from "../../atlas/edition/edition.ts";
import { digits, element, type SvgElement } from "../../render/svg.ts";
import type { SheetSettings } from "../../state/print/settings.ts";
import { htmlLangOf } from "../../text/words.ts";
import type { ComposedSheet } from "../composeSheet.ts";
import { cropMarks, SLUG } from "../cropMarks.ts";
import { langsOf } from "../page/sheetStyle.ts";

/** A page as a document. Millimetres. */
export interface SvgDocument {
  document: SvgElement;
  size: { width: number; height: number };
  /** Of the document beyond the trimmed page on each side: bleed and crop marks. */
  slug: number;
}

/**
 * A page as one SVG document, `width`, `height` and `viewBox` in millimetres. With bleed the document is larger than the
 * page, and (0, 0) is the corner of the trimmed page.
 *
 * Each line of type is one `<text>` with its own `font-family` ("Mianyu Serif", "Mianyu Sans" or, for English
 * with quotation marks, "Mianyu Quotes" before it; then fallbacks), `font-weight` (serif 700; sans 400) and
 * `font-size` in mm.
 */
export function svgDocument(
  edition: Edition,
  { width, bleed, lang }: SheetSettings,
  { height, parts }: ComposedSheet,
  title: string,
): SvgDocument {
  const slug = bleed > 0 ? SLUG : 0;
  const written = (mm: number) => Math.round(mm * 100) / 100;
  const size = { width: written(width + 2 * slug), height: written(height + 2 * slug) };
  const attributes = {
    xmlns: "http://www.w3.org/2000/svg",
    width: `${digits(size.width)}mm`,
    height: `${digits(size.height)}mm`,
    viewBox: [-slug, -slug, size.width, size.height].map(digits).join(" "),
    "xml:lang": htmlLangOf(langsOf(lang, edition)[0]),
  };
  const marks = slug > 0 ? cropMarks(width, height) : [];
  const document = element("svg", attributes, [element("title", {}, [title]), ...parts, ...marks]);
  return { document, size, slug };
}
