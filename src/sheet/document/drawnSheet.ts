import type { Atlas } from "../../atlas/atlas.ts";
import { drawSheet } from "../drawSheet.ts";
import { fileName } from "../fileName.ts";
import type { SheetSettings } from "../settings.ts";
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
}

export function drawnSheet(atlas: Atlas, settings: SheetSettings): DrawnSheet {
  const document = readSvg(drawSheet(atlas, settings));
  const { width = "", height = "", viewBox = "" } = document.attributes;
  return {
    settings,
    document,
    title: titleOf(document),
    name: fileName(atlas, settings),
    size: { width: Number.parseFloat(width), height: Number.parseFloat(height) },
    slug: -Number.parseFloat(viewBox),
  };
}

function titleOf({ children }: SvgElement): string {
  const title = children.find((child) => typeof child === "object" && child.name === "title");
  return typeof title === "object" ? plainText(title.children.join("")) : "";
}
