import type { Atlas } from "../atlas/atlas.ts";
import type { ComposedSheet } from "./composeSheet.ts";
import { bandBlocks, onPages } from "./furniture/tables/band.ts";
import { furtherTables } from "./furniture/tables/compareTables.ts";
import { furtherPages, type PagedSettings } from "./furtherPages.ts";
import { SheetTooSmall } from "./layout.ts";
import { stack } from "./page/block.ts";
import type { SheetStyle } from "./page/sheetStyle.ts";
import type { SheetScene } from "./sheetScene.ts";

/**
 * The further pages of a comparison: the tables for which the page of its map has no room, cut between rows where they
 * must be.
 *
 * @param form The tables that are on the page of the map.
 * @throws SheetTooSmall where the page is too low for a row of a table under its head.
 */
export function composeTables(
  atlas: Atlas,
  sheet: SheetScene,
  settings: PagedSettings,
  style: SheetStyle,
  form: "later" | "matrix",
): ComposedSheet[] {
  const { height } = settings;
  const between = style.sizes.gap * 0.4;
  const further = furtherPages(atlas, sheet, settings, style);
  const { ways, end } = furtherTables(atlas, sheet, style, further.width, form);
  const room = further.room - end.height - between;
  const pages = ways
    .map((bands) => onPages(bands, room, style, (missing) => new SheetTooSmall(height, height + missing)))
    .reduce((fewest, way) => (way.length < fewest.length ? way : fewest));
  return further.pages(
    pages.map((own, i) => stack([bandBlocks(own, style), ...(i === pages.length - 1 ? [end] : [])], between)),
  );
}
