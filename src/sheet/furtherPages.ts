import type { Atlas } from "../atlas/atlas.ts";
import type { SheetSettings } from "../state/print/settings.ts";
import type { ComposedSheet } from "./composeSheet.ts";
import { heading } from "./furniture/heading.ts";
import { smallPrint } from "./furniture/smallPrint.ts";
import { typeMargin } from "./layout.ts";
import { type Block, stack, textBlock } from "./page/block.ts";
import { inEach, type SheetStyle, smallType } from "./page/sheetStyle.ts";
import type { SheetScene } from "./sheetScene.ts";

/** A sheet whose pages have a height. */
export type PagedSettings = SheetSettings & { height: number };

/**
 * The pages after the first: what stands on each is between the sheet's heading and its small print.
 *
 * @param small Of the small print, where that is in another size than goes with the heading.
 */
export function furtherPages(
  atlas: Atlas,
  sheet: SheetScene,
  settings: PagedSettings,
  style: SheetStyle,
  small = style,
) {
  const { height } = settings;
  const { gap } = style.sizes;
  const margin = typeMargin(settings);
  const width = settings.width - 2 * margin;
  const head = heading(atlas, sheet, settings, style, width);
  const foot = (page: number, pages: number) =>
    stack(
      [
        ...inEach(small, (words) => words.sheet.pageOf(page, pages)).map((text) =>
          textBlock(text, smallType(small), width),
        ),
        smallPrint(settings, small, width, false),
      ],
      0,
    );
  return {
    /** For what stands on a page, in mm. */
    width,
    room: height - 2 * margin - head.height - foot(2, 2).height - 1.6 * gap,
    pages: (contents: readonly Block[]): ComposedSheet[] =>
      contents.map((content, i) => {
        const below = foot(i + 2, contents.length + 1);
        return {
          height,
          leftOut: [],
          parts: [
            ...head.draw(margin, margin),
            ...content.draw(margin, margin + (head.height > 0 ? head.height + gap : 0)),
            ...below.draw(margin, height - margin - below.height),
          ],
        };
      }),
  };
}
