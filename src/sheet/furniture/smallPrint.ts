import type { SheetSettings } from "../settings.ts";
import { type Block, stack, textBlock } from "./block.ts";
import { inEach, type SheetStyle, smallType } from "./sheetStyle.ts";

/** Note, review number, sources and date. */
export function smallPrint(
  { note, reviewNumber, date }: SheetSettings,
  style: SheetStyle,
  width: number,
): Block {
  const type = smallType(style);
  const texts = [
    note,
    ...(reviewNumber ? inEach(style, (words) => words.sheet.reviewNumber(reviewNumber)) : []),
    ...inEach(style, (words) => words.sheet.source),
    date,
  ];
  return stack(
    texts.map((text) => textBlock(text ?? "", type, width)),
    0,
  );
}
