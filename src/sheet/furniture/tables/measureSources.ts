import { sourceOf } from "../../../atlas/compare/compareRows.ts";
import { formatsOf, wordsOf } from "../../../text/words.ts";
import { type Block, stack, textBlock } from "../../page/block.ts";
import { type SheetStyle, smallType } from "../../page/sheetStyle.ts";
import type { Measure } from "./measures.ts";

/** What each measure is made from, those of one source together. */
export function measureSources(measures: readonly Measure[], style: SheetStyle, width: number): Block {
  const kinds = [...new Set(measures.map(({ row }) => sourceOf(row)))];
  const texts = style.langs.map((lang) => {
    const { compare, colon, semicolon, about } = wordsOf(style.edition, lang);
    const parts = kinds.map((kind) => {
      const rows = measures.filter(({ row }) => sourceOf(row) === kind);
      return formatsOf(lang).list(rows.map(({ row }) => compare.row(row))) + colon + compare.sourceOf[kind];
    });
    return parts.join(semicolon) + about.stop;
  });
  return stack(
    texts.map((text) => textBlock(text, smallType(style), width)),
    0,
  );
}
