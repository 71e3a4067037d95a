import type { Partnership } from "../../atlas/files/schema.ts";
import { type Block, stack, textBlock } from "../page/block.ts";
import { bodyType, type SheetStyle } from "../page/sheetStyle.ts";

/** What a partnership is, and what was agreed; its title, date and participants are the sheet's heading. */
export function agreementText({ summary, details }: Partnership, style: SheetStyle, width: number): Block {
  const type = bodyType(style);
  const texts = style.langs.map((lang) =>
    stack(
      [summary, ...details].map((text) => textBlock(text[lang], type, width)),
      type.size * 0.2,
    ),
  );
  return stack(texts, type.size * 0.6);
}
