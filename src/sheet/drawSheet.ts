import type { Atlas } from "../atlas/atlas.ts";
import { type ComposedSheet, composeSheet } from "./composeSheet.ts";
import { type Contents, contentsFor } from "./contents.ts";
import { cropMarks, SLUG } from "./cropMarks.ts";
import { langsOf, type SheetStyle } from "./furniture/sheetStyle.ts";
import { sheetWords } from "./furniture/words.ts";
import { PALETTES } from "./ink/palette.ts";
import { furnitureWidth, SheetTooSmall } from "./layout.ts";
import { pageSizes } from "./page/pageSizes.ts";
import { digits, element, escapeXml } from "./page/svg.ts";
import type { SheetSettings } from "./settings.ts";
import { sheetScene } from "./sheetScene.ts";

/** Strands are this much heavier where only some are drawn. */
const SUBJECT_BOLD = 1.5;
/**
 * Draws a sheet as one SVG document, `width`, `height` and `viewBox` in millimetres. Pure; the same in Node and
 * in a browser. With bleed the document is larger than the page, and (0, 0) is the corner of the trimmed page.
 *
 * Each line of type is one `<text>` with its own `font-family` ("Mianyu Serif", "Mianyu Sans" or, for English
 * with quotation marks, "Mianyu Quotes" before it; then fallbacks), `font-weight` (serif 700; sans 400) and
 * `font-size` in mm.
 *
 * @param settings As {@link checkSettings} lets them through.
 * @param fontFaces CSS `@font-face` rules for the document's own `<style>`.
 * @throws SheetTooSmall where a given height leaves no room for the map; its message says what would do.
 */
export function drawSheet(atlas: Atlas, settings: SheetSettings, fontFaces = ""): string {
  const sheet = sheetScene(atlas, settings);
  const sizes = pageSizes(measure(settings), settings.subject ? SUBJECT_BOLD : 1);
  const style: SheetStyle = { palette: PALETTES[settings.ink], sizes, langs: langsOf(settings.lang) };
  const forms = contentsFor(settings, furnitureWidth(settings, sheet.extent));
  const { height, parts } = richest(forms, (form) => composeSheet(atlas, sheet, settings, style, form));
  const { title } = sheetWords(atlas, sheet, settings, style.langs[0] ?? "zh");
  return svgDocument(settings, height, settings.title ?? title, fontFaces, parts);
}

/** The first form for which there is room; what even the last has no room for is the caller's to know. */
function richest(forms: readonly Contents[], compose: (form: Contents) => ComposedSheet): ComposedSheet {
  const [form, ...poorer] = forms;
  if (!form) throw new Error("a sheet has contents");
  try {
    return compose(form);
  } catch (error) {
    if (poorer.length === 0 || !(error instanceof SheetTooSmall)) throw error;
    return richest(poorer, compose);
  }
}

/** What sizes go by, in mm: the width, or on landscape pages a little more than the height. */
const measure = ({ width, height, margin }: SheetSettings) =>
  Math.min(width, height === null ? width : height * 1.2) - 2 * margin;

function svgDocument(
  { width, bleed, lang }: SheetSettings,
  height: number,
  title: string,
  fontFaces: string,
  parts: readonly string[],
): string {
  const slug = bleed > 0 ? SLUG : 0;
  const [across, down] = [width + 2 * slug, height + 2 * slug];
  const content = [
    element("title", {}, escapeXml(title)),
    fontFaces && element("defs", {}, element("style", {}, escapeXml(fontFaces))),
    ...parts,
    slug > 0 ? cropMarks(width, height) : "",
  ];
  const attributes = {
    xmlns: "http://www.w3.org/2000/svg",
    width: `${digits(across)}mm`,
    height: `${digits(down)}mm`,
    viewBox: [-slug, -slug, across, down].map(digits).join(" "),
    "xml:lang": lang === "en" ? "en" : "zh-Hans",
  };
  return `${element("svg", attributes, `\n${content.filter(Boolean).join("\n")}\n`)}\n`;
}
