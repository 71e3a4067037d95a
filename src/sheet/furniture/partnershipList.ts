import { HUB } from "../../atlas/adcodes.ts";
import type { Partnership } from "../../atlas/schema.ts";
import { textWidth } from "../../geometry/textWidth.ts";
import { formatShortDate } from "../../text/formatShortDate.ts";
import { LEADING, TO_BASELINE, typeLine } from "../page/type.ts";
import type { SheetSettings } from "../settings.ts";
import type { SheetScene } from "../sheetScene.ts";
import { type Block, NOTHING, stack, textBlock } from "./block.ts";
import { bodyType, type SheetStyle } from "./sheetStyle.ts";
import { themeSwatch } from "./swatches.ts";

/** Narrower than this, in mm, the list would be longer than the map. */
const LEAST_WIDTH = 80;

/** Of a region's sheet: each strand with the partnership that it stands for, in the order of the ribbon. */
export function partnershipList(
  { scene, partnerships }: SheetScene,
  { subject }: SheetSettings,
  style: SheetStyle,
  width: number,
): Block {
  if (subject?.kind !== "region" || subject.adcode === HUB || width < LEAST_WIDTH) return NOTHING;
  const type = bodyType(style);
  const row = type.size * LEADING;
  const strands = scene.ribbons.flatMap((ribbon) => ribbon.strands);
  const dateOf = ({ date }: Partnership) => formatShortDate(date, style.langs[0] ?? "zh");
  const dates =
    Math.max(0, ...partnerships.map((one) => textWidth(dateOf(one), type.size))) + type.size * 0.6;
  const rows = strands.flatMap(({ partnership: id, theme }): Block[] => {
    const partnership = partnerships.find((one) => one.id === id);
    if (!partnership) return [];
    const swatch = themeSwatch(style, theme);
    const indent = swatch.width + type.size * 0.8;
    const titles = stack(
      style.langs.map((lang) => textBlock(partnership.title[lang], type, width - indent - dates)),
      0,
    );
    const date = dateOf(partnership);
    return [
      {
        height: titles.height,
        draw: (x, y) =>
          [
            swatch.draw(x, y + row / 2),
            typeLine(
              date,
              { x: x + indent, y: y + row / 2 + type.size * TO_BASELINE },
              { ...type, fill: style.palette.quiet },
            ),
            titles.draw(x + indent + dates, y),
          ].join("\n"),
      },
    ];
  });
  return stack(rows, type.size * 0.2);
}
