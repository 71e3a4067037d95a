import { MEMBERSHIPS, THEMES } from "../../atlas/schema.ts";
import { textWidth } from "../../geometry/textWidth.ts";
import type { Words } from "../../text/words.ts";
import { TO_BASELINE, typeLine } from "../page/type.ts";
import type { SheetScene } from "../sheetScene.ts";
import type { Flowing } from "./beside.ts";
import { stack } from "./block.ts";
import { flow, type Item } from "./flow.ts";
import { bodyType, type SheetStyle, sideBySide } from "./sheetStyle.ts";
import { membershipSwatch, riverSwatch, seatSwatch, themeSwatch, venueSwatch } from "./swatches.ts";

/** A swatch and what it stands for. */
function entry(style: SheetStyle, swatch: Item, say: (words: Words) => string): Item {
  const type = bodyType(style);
  const text = sideBySide(style, say);
  const gap = type.size * 0.5;
  return {
    width: swatch.width + gap + textWidth(text, type.size),
    draw: (x, middle) =>
      `${swatch.draw(x, middle)}\n${typeLine(text, { x: x + swatch.width + gap, y: middle + type.size * TO_BASELINE }, type)}`,
  };
}

/** What the sheet's lines, fills and marks mean: only those that it shows. */
export function legend(style: SheetStyle, { scene, lit, venues }: SheetScene): Flowing {
  const { sizes } = style;
  const strands = scene.ribbons.flatMap((ribbon) => ribbon.strands);
  const themes = THEMES.filter((theme) => strands.some((strand) => strand.theme === theme));
  const memberships = MEMBERSHIPS.map((membership) => ({
    membership,
    shown: scene.points.filter((point) => point.membership === membership && lit.has(point.adcode)).length,
  })).filter(({ shown }) => shown > 0);
  const rows = [
    themes.map((theme) => entry(style, themeSwatch(style, theme), (words) => words.theme[theme])),
    memberships.map(({ membership, shown }) =>
      entry(
        style,
        membershipSwatch(style, membership),
        (words) => words[shown === 1 ? "membershipOfOne" : "membership"][membership],
      ),
    ),
    [
      entry(style, seatSwatch(style, "basin"), (words) => words.key.seat),
      ...(venues.length > 0 ? [entry(style, venueSwatch(style), (words) => words.sheet.site)] : []),
      ...(scene.rivers.length > 0 ? [entry(style, riverSwatch(style), (words) => words.key.river)] : []),
    ],
  ];
  const row = sizes.body * 1.6;
  return {
    least: Math.max(...rows.flat().map(({ width }) => width)),
    block: (width) =>
      stack(
        rows.map((items) => flow(items, width, row, sizes.body * 1.5)),
        0,
      ),
  };
}
