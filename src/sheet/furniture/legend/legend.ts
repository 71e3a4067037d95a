import { textWidth } from "../../../geometry/textWidth.ts";
import { TO_BASELINE, typeLine } from "../../../render/type.ts";
import type { Words } from "../../../text/words.ts";
import { stack } from "../../page/block.ts";
import { bodyType, type SheetStyle, sideBySide } from "../../page/sheetStyle.ts";
import { wrapText } from "../../page/wrapText.ts";
import type { SheetScene } from "../../sheetScene.ts";
import type { Flowing } from "../beside.ts";
import { flow, type Item } from "./flow.ts";
import { membershipSwatch, riverSwatch, seatSwatch, themeSwatch, venueSwatch } from "./swatches.ts";

/** A row of the legend, in letter heights. */
const ROW = 1.6;

/** A swatch and what it stands for, in as many lines as a width asks for. */
function entry(style: SheetStyle, swatch: Item, say: (words: Words) => string): (width: number) => Item {
  const type = bodyType(style);
  const aside = swatch.width + type.size * 0.5;
  return (width) => {
    const lines = wrapText(sideBySide(style, say), type.size, width - aside, [], type.face);
    const draw = (text: string, x: number, middle: number) =>
      typeLine(text, { x: x + aside, y: middle + type.size * TO_BASELINE }, type);
    return {
      width: aside + Math.max(...lines.map((line) => textWidth(line, type.size, type.face))),
      rows: lines.length,
      draw: (x, middle) => [
        ...swatch.draw(x, middle),
        ...lines.map((line, i) => draw(line, x, middle + i * ROW * type.size)),
      ],
    };
  };
}

/**
 * What the sheet's lines, fills and marks mean: only those that it shows.
 *
 * @param asides Adcodes of what is tinted although the sheet is about others.
 */
export function legend(
  style: SheetStyle,
  { scene, lit, venues }: SheetScene,
  asides: readonly number[],
): Flowing {
  const { edition, sizes } = style;
  const strands = scene.ribbons.flatMap((ribbon) => ribbon.strands);
  const themes = edition.themes.filter(({ id }) => strands.some(({ theme }) => theme === id));
  const groups = edition.groups
    .map((group) => ({
      group,
      shown: scene.points.filter(({ membership, adcode }) => membership === group.id && lit.has(adcode))
        .length,
    }))
    .filter(({ shown }) => shown > 0);
  const tinted = edition.groups.flatMap((group) => {
    const shown = scene.regions.filter((one) => one.membership === group.id && asides.includes(one.adcode));
    const isAlsoLit = groups.some((one) => one.group.id === group.id);
    const say = (words: Words) => {
      if (isAlsoLit) return words.sheet.others(words.membership(group.id));
      return shown.length === 1 ? words.membershipOfOne(group.id) : words.membership(group.id);
    };
    return shown.length > 0 ? [entry(style, membershipSwatch(style, group, true), say)] : [];
  });
  const members = (hasFill: boolean) =>
    groups
      .filter(({ group }) => (group.fill !== null) === hasFill)
      .map(({ group, shown }) =>
        entry(style, membershipSwatch(style, group), (words) =>
          shown === 1 ? words.membershipOfOne(group.id) : words.membership(group.id),
        ),
      );
  // Lines, fills, marks.
  const rows = [
    themes.map((theme) => entry(style, themeSwatch(style, theme), (words) => words.theme(theme.id))),
    [...members(true), ...tinted],
    [
      entry(style, seatSwatch(style, "area"), (words) => words.key.seat),
      ...members(false),
      ...(venues.length > 0 ? [entry(style, venueSwatch(style), (words) => words.sheet.site)] : []),
      ...(edition.river && scene.rivers.length > 0
        ? [entry(style, riverSwatch(style), (words) => words.key.river)]
        : []),
    ],
  ];
  const inWidth = (width: number) => rows.map((entries) => entries.map((entry) => entry(width)));
  return {
    least: Math.max(
      ...inWidth(Number.POSITIVE_INFINITY)
        .flat()
        .map(({ width }) => width),
    ),
    block: (width) =>
      stack(
        inWidth(width).map((items) => flow(items, width, sizes.body * ROW, sizes.body * 1.5)),
        0,
      ),
  };
}
