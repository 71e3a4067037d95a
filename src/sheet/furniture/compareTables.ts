import type { Atlas } from "../../atlas/atlas.ts";
import { monthsOf } from "../../atlas/queries.ts";
import { filterText } from "../../text/filterText.ts";
import { WORDS } from "../../text/words.ts";
import type { SheetSettings } from "../settings.ts";
import type { SheetScene } from "../sheetScene.ts";
import { type Block, NOTHING, stack, textBlock } from "./block.ts";
import { matrix } from "./matrix.ts";
import { measureTable } from "./measureTable.ts";
import { bodyType, type SheetStyle } from "./sheetStyle.ts";

/** Of a comparison: who takes part in what, the figures of the areas, and what a filter leaves out of both. */
export function compareTables(
  atlas: Atlas,
  sheet: SheetScene,
  { filter }: SheetSettings,
  style: SheetStyle,
  width: number,
): Block {
  const { comparison } = sheet;
  if (!comparison) return NOTHING;
  const notes = style.langs.map((lang) => filterText(comparison, filter, monthsOf(atlas), WORDS[lang]));
  return stack(
    [
      ...notes.map((note) => textBlock(note, bodyType(style), width)),
      matrix(sheet, style, width),
      measureTable(atlas, comparison.columns, style, width),
    ],
    style.sizes.gap * 0.8,
  );
}
