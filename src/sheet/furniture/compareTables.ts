import type { Atlas } from "../../atlas/atlas.ts";
import { monthsOf } from "../../atlas/queries.ts";
import { filterText } from "../../text/filterText.ts";
import { WORDS } from "../../text/words.ts";
import type { Contents } from "../contents.ts";
import type { SheetSettings } from "../settings.ts";
import type { SheetScene } from "../sheetScene.ts";
import { areaName } from "./areaName.ts";
import { type Block, NOTHING, stack, textBlock } from "./block.ts";
import { keyOf } from "./keyOf.ts";
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
  form: Contents["tables"],
): Block {
  const { comparison } = sheet;
  if (!comparison) return NOTHING;
  const { columns } = comparison;
  const parts = matrix(sheet, style, width);
  const notes = style.langs.map((lang) => filterText(comparison, filter, monthsOf(atlas), WORDS[lang]));
  return stack(
    [
      ...notes.map((note) => textBlock(note, bodyType(style), width)),
      form === "all" || form === "matrix" ? parts : NOTHING,
      form === "all" || form === "measures" ? measureTable(atlas, columns, style, width) : NOTHING,
      // Where no table of figures says which number is which.
      form === "matrix" && !parts.isNamed
        ? keyOf(
            columns.map((area) => areaName(area, style).join(" ")),
            style,
            width,
          )
        : NOTHING,
    ],
    style.sizes.gap * 0.8,
  );
}
