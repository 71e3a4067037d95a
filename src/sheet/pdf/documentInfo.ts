import type { SvgElement } from "../../render/svg.ts";
import { htmlLangOf } from "../../text/words.ts";
import type { DrawnSheet } from "../document/drawnSheet.ts";
import { langsOf } from "../page/sheetStyle.ts";
import type { StructureNode } from "./content/markedContent.ts";
import type { DocumentInfo } from "./xmp.ts";

/** Names that a map has in it, each once. */
function mapNames(node: SvgElement, inNames = false): string[] {
  const isNames = inNames || node.attributes["data-layer"] === "names";
  const label = node.attributes["aria-label"];
  if (isNames && label !== undefined) return [label];
  return node.children.flatMap((child) =>
    typeof child === "string" ? (isNames && node.name === "text" ? [child] : []) : mapNames(child, isNames),
  );
}

/**
 * What a sheet says of itself: its title; the line under it as the subject; the names on its map as keywords.
 *
 * @param date A plain date.
 */
export function documentInfo(
  { edition, title, settings, document }: DrawnSheet,
  structure: readonly StructureNode[],
  date: string,
): Omit<DocumentInfo, "id"> {
  const figure = structure.findIndex(({ type }) => type === "Figure");
  const subject = structure.slice(0, figure).filter(({ type }) => type === "P");
  return {
    title,
    author: [...new Set(edition.languages.map((lang) => edition.title[lang]))].join(" "),
    subject: subject.map(({ text }) => text).join(" "),
    keywords: [...new Set(mapNames(document))],
    lang: htmlLangOf(langsOf(settings.lang, edition)[0]),
    date,
  };
}
