import type { CompareColumn } from "../../../atlas/compare/comparison.ts";
import { circled } from "../../map/names/circled.ts";
import type { SheetStyle } from "../../page/sheetStyle.ts";

/** A compared area in a table: the number that it has on the map, and its name in each language of the sheet. */
export const areaName = ({ place, region }: CompareColumn, { langs }: SheetStyle): string[] =>
  langs.map((lang, i) => (i === 0 ? `${circled(place)} ` : "") + region.name.short[lang]);
