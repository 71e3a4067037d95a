import type { Atlas } from "../atlas/atlas.ts";
import type { SheetSettings } from "../state/print/settings.ts";
import type { ComposedSheet } from "./composeSheet.ts";
import { bandBlocks, onPages } from "./furniture/band.ts";
import { stack, textBlock } from "./furniture/block.ts";
import { furtherTables } from "./furniture/compareTables.ts";
import { heading } from "./furniture/heading.ts";
import { inEach, type SheetStyle, smallType } from "./furniture/sheetStyle.ts";
import { smallPrint } from "./furniture/smallPrint.ts";
import { SheetTooSmall, typeMargin } from "./layout.ts";
import type { SheetScene } from "./sheetScene.ts";

/**
 * The further pages of a comparison: the tables for which the page of its map has no room, cut between rows where they
 * must be, under the sheet's heading.
 *
 * @param form The tables that are on the page of the map.
 * @throws SheetTooSmall where the page is too low for a row of a table under its head.
 */
export function composeTables(
  atlas: Atlas,
  sheet: SheetScene,
  settings: SheetSettings & { height: number },
  style: SheetStyle,
  form: "none" | "matrix",
): ComposedSheet[] {
  const { sizes } = style;
  const margin = typeMargin(settings);
  const width = settings.width - 2 * margin;
  const head = heading(atlas, sheet, settings, style, width);
  const { bands, end } = furtherTables(atlas, sheet, style, width, form);
  const foot = (page: number, pages: number) =>
    stack(
      [
        ...inEach(style, (words) => words.sheet.pageOf(page, pages)).map((text) =>
          textBlock(text, smallType(style), width),
        ),
        smallPrint(settings, style, width, false),
      ],
      0,
    );
  const { height } = settings;
  const room = height - 2 * margin - head.height - foot(2, 2).height - end.height - 3 * sizes.gap;
  const pages = onPages(bands, room, style, (missing) => new SheetTooSmall(height, height + missing));
  const count = pages.length + 1;
  return pages.map((own, i) => {
    const isLast = i === pages.length - 1;
    const tables = stack([bandBlocks(own, style), ...(isLast ? [end] : [])], sizes.gap * 0.4);
    const below = foot(i + 2, count);
    return {
      height,
      parts: [
        head.draw(margin, margin),
        tables.draw(margin, margin + head.height + sizes.gap),
        below.draw(margin, height - margin - below.height),
      ],
    };
  });
}
