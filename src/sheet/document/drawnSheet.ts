import type { Atlas } from "../../atlas/atlas.ts";
import type { SheetSettings } from "../../state/print/settings.ts";
import { type DrawnPages, drawPages } from "../drawSheet.ts";
import { fileName } from "../fileName.ts";
import type { LeftOut } from "../leftOut.ts";
import { plainText, readSvg, type SvgElement } from "./svgTree.ts";

/** A sheet as drawn, without its fonts, and what its files need to know. */
export interface DrawnSheet {
  settings: SheetSettings;
  document: SvgElement;
  title: string;
  /** Name of its files without an ending. */
  name: string;
  /** Of the document, in millimetres. */
  size: { width: number; height: number };
  /** Millimetres of the document beyond the trimmed page on each side: bleed and crop marks. */
  slug: number;
  /** How many pages the sheet has, of which this is one. */
  pages: number;
  /** What none of them has room for. */
  leftOut: readonly LeftOut[];
}

/** Pages of one sheet, from the first that is wanted. */
export type SheetPages = readonly [DrawnSheet, ...DrawnSheet[]];

/** The page of a sheet that its settings name. */
export function drawnSheet(atlas: Atlas, settings: SheetSettings): DrawnSheet {
  const drawn = drawPages(atlas, settings);
  return drawnPage(atlas, settings, drawn, Math.min(settings.part, drawn.pages.length));
}

/** All pages of a sheet, from the first. */
export function drawnPages(atlas: Atlas, settings: SheetSettings): SheetPages {
  const drawn = drawPages(atlas, settings);
  const [first, ...others] = drawn.pages.map((_, i) => drawnPage(atlas, settings, drawn, i + 1));
  if (!first) throw new Error("a sheet has a page");
  return [first, ...others];
}

function drawnPage(
  atlas: Atlas,
  asked: SheetSettings,
  { pages, leftOut }: DrawnPages,
  part: number,
): DrawnSheet {
  const settings = { ...asked, part };
  const document = readSvg(pages[part - 1] ?? "");
  const { width = "", height = "", viewBox = "" } = document.attributes;
  return {
    settings,
    document,
    title: titleOf(document),
    name: fileName(atlas, settings),
    size: { width: Number.parseFloat(width), height: Number.parseFloat(height) },
    slug: -Number.parseFloat(viewBox),
    pages: pages.length,
    leftOut,
  };
}

function titleOf({ children }: SvgElement): string {
  const title = children.find((child) => typeof child === "object" && child.name === "title");
  return typeof title === "object" ? plainText(title.children.join("")) : "";
}
