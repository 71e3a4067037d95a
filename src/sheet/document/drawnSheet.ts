import type { Atlas } from "../../atlas/atlas.ts";
import type { Edition } from "../../atlas/edition/edition.ts";
import type { SheetSettings } from "../../state/print/settings.ts";
import { type ComposedPages, composePages } from "../composePages.ts";
import type { ComposedSheet } from "../composeSheet.ts";
import { fileName } from "../fileName.ts";
import type { LeftOut } from "../leftOut.ts";
import { type SvgDocument, svgDocument } from "./svgDocument.ts";

/** A sheet as drawn, without its fonts, and what its files need to know. */
export interface DrawnSheet extends SvgDocument {
  /** As of {@link ComposedSheet}; undefined on a page without. */
  map: ComposedSheet["map"];
  edition: Edition;
  settings: SheetSettings;
  title: string;
  /** Name of its files without an ending. */
  name: string;
  /** How many pages the sheet has, of which this is one. */
  pages: number;
  /** What none of them has room for. */
  leftOut: readonly LeftOut[];
}

/** Pages of one sheet, from the first that is wanted. */
export type SheetPages = readonly [DrawnSheet, ...DrawnSheet[]];

/**
 * The page of a sheet that its settings name.
 *
 * @throws SheetTooSmall, see {@link composePages}.
 */
export function drawnSheet(atlas: Atlas, settings: SheetSettings): DrawnSheet {
  const composed = composePages(atlas, settings);
  return drawnPage(atlas, settings, composed, Math.min(settings.part, composed.pages.length));
}

/**
 * All pages of a sheet, from the first.
 *
 * @throws SheetTooSmall, see {@link composePages}.
 */
export function drawnPages(atlas: Atlas, settings: SheetSettings): SheetPages {
  const composed = composePages(atlas, settings);
  const [first, ...others] = composed.pages.map((_, i) => drawnPage(atlas, settings, composed, i + 1));
  if (!first) throw new Error("a sheet has a page");
  return [first, ...others];
}

function drawnPage(
  atlas: Atlas,
  asked: SheetSettings,
  { pages, title, leftOut }: ComposedPages,
  part: number,
): DrawnSheet {
  const settings = { ...asked, part };
  const page = pages[part - 1];
  if (!page) throw new Error(`a sheet has no page ${part}`);
  return {
    ...svgDocument(atlas.edition, settings, page, title),
    edition: atlas.edition,
    settings,
    title,
    name: fileName(atlas, settings),
    pages: pages.length,
    map: page.map,
    leftOut,
  };
}
