import type { SheetSettings } from "../../state/print/settings.ts";
import { type Block, stack, textBlock } from "../page/block.ts";
import { inEach, type SheetStyle, smallType } from "../page/sheetStyle.ts";

/**
 * Note, review number or else what the boundaries are good for, sources and date.
 *
 * @param hasTerrain Whether the page shows terrain.
 */
export function smallPrint(
  { note, reviewNumber, date }: SheetSettings,
  style: SheetStyle,
  width: number,
  hasTerrain: boolean,
): Block {
  const type = smallType(style);
  const texts = [
    note,
    ...inEach(style, ({ sheet, about }) =>
      reviewNumber ? sheet.reviewNumber(reviewNumber) : about.indicative + about.stop,
    ),
    ...inEach(style, (words) => words.sheet.source(hasTerrain)),
    date,
  ];
  return stack(
    texts.map((text) => textBlock(text ?? "", type, width)),
    0,
  );
}
