import { ROW_SOURCE } from "../../atlas/compareRows.ts";
import { formatList } from "../../text/formatList.ts";
import { WORDS } from "../../text/words.ts";
import { type Block, stack, textBlock } from "../page/block.ts";
import { type SheetStyle, smallType } from "../page/sheetStyle.ts";
import type { Measure } from "./measures.ts";

/** What each measure is made from, those of one source together. */
export function measureSources(measures: readonly Measure[], style: SheetStyle, width: number): Block {
  const kinds = [...new Set(measures.map(({ row }) => ROW_SOURCE[row]))];
  const texts = style.langs.map((lang) => {
    const { compare, colon } = WORDS[lang];
    const parts = kinds.map((kind) => {
      const rows = measures.filter(({ row }) => ROW_SOURCE[row] === kind);
      return (
        formatList(
          rows.map(({ row }) => compare.row[row]),
          lang,
        ) +
        colon +
        compare.sourceOf[kind]
      );
    });
    return lang === "zh" ? `${parts.join("；")}。` : `${parts.join("; ")}.`;
  });
  return stack(
    texts.map((text) => textBlock(text, smallType(style), width)),
    0,
  );
}
