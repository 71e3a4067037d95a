import type { Atlas } from "../../atlas/atlas.ts";
import { writeSvg } from "../../render/writeSvg.ts";
import type { SheetSettings } from "../../state/print/settings.ts";
import { checkSettings } from "../checkSettings.ts";
import { drawnPages, type SheetPages } from "../document/drawnSheet.ts";
import { printable } from "../document/printable.ts";
import { SheetTooSmall } from "../layout.ts";
import { paperSize } from "./paperSize.ts";

/**
 * From now on the browser prints the sheet and not the page, as vectors and one to one; where it cannot be
 * drawn, the page in plain text (print.css). The sheet is only there while it is printed.
 *
 * @param current What to print when the reader asks for it.
 * @returns Ends it.
 */
export function printing(current: () => { atlas: Atlas; settings: SheetSettings }): () => void {
  const paper = new CSSStyleSheet();
  let clear: (() => void) | undefined;
  const onBefore = () => {
    clear?.();
    const { atlas, settings } = current();
    const pages = drawable(atlas, settings);
    clear = pages && putOnPaper(pages, paper);
  };
  const onAfter = () => {
    clear?.();
    clear = undefined;
  };
  addEventListener("beforeprint", onBefore);
  addEventListener("afterprint", onAfter);
  return () => {
    onAfter();
    removeEventListener("beforeprint", onBefore);
    removeEventListener("afterprint", onAfter);
  };
}

/** The pages of a sheet; undefined where it cannot be drawn. */
function drawable(atlas: Atlas, settings: SheetSettings): SheetPages | undefined {
  try {
    return checkSettings(atlas, settings).length > 0 ? undefined : drawnPages(atlas, settings);
  } catch (error) {
    if (error instanceof SheetTooSmall) return undefined;
    throw error;
  }
}

function putOnPaper(pages: SheetPages, paper: CSSStyleSheet): () => void {
  const { size, title, settings } = pages[0];
  const toTheEdge = settings.margin === 0 && settings.bleed === 0;
  const [width, height] = [paperSize(size.width, toTheEdge), paperSize(size.height, toTheEdge)];
  const elements = pages.map((page) => {
    const element = document.createElement("div");
    element.className = "print-sheet";
    element.innerHTML = writeSvg(printable(page.document));
    Object.assign(element.style, { width: `${width.printed}pt`, height: `${height.printed}pt` });
    return element;
  });
  paper.replaceSync(`@page { size: ${width.paper}pt ${height.paper}pt; margin: 0 }`);
  // First in the page: what is drawn in it finds its own patterns, and not those of a preview that is not printed.
  document.body.prepend(...elements);
  document.adoptedStyleSheets.push(paper);
  // Firefox prints what is laid out: without this the shapes that `<use>` repeats, so all fills and borders, are missing.
  for (const element of elements) element.getBoundingClientRect();
  const pageTitle = document.title;
  document.title = title;
  return () => {
    for (const element of elements) element.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== paper);
    document.title = pageTitle;
  };
}
