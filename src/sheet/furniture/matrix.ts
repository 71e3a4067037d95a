import type { Theme } from "../../atlas/edition.ts";
import type { Partnership } from "../../atlas/schema.ts";
import { textWidth } from "../../geometry/textWidth.ts";
import { digits, element } from "../../render/svg.ts";
import { LEADING } from "../../render/type.ts";
import { TICK } from "../../style/tick.ts";
import { formatsOf, wordsOf } from "../../text/words.ts";
import { circled } from "../map/circled.ts";
import { type Block, NOTHING } from "../page/block.ts";
import { LEAST_LINE } from "../page/points.ts";
import { type SheetStyle, sideBySide } from "../page/sheetStyle.ts";
import type { SheetScene } from "../sheetScene.ts";
import { areaName } from "./areaName.ts";
import type { Band } from "./band.ts";
import { themeSwatch } from "./swatches.ts";
import { COLUMN_GAP, cell, type TableRow } from "./table.ts";

/** Room for a title, in letter heights: less is more lines than words; from the second on dates and names fit too. */
const LEAST_TITLE = 7;
const WIDE_TITLE = 12;

interface Column {
  width: number;
  head: Block;
  of(partnership: Partnership): Block;
  sum: Block;
}

export interface Matrix {
  band: Band;
  /** Whether the areas' names stand at the heads, and not only their numbers. */
  isNamed: boolean;
}

/**
 * Who takes part in what: the partnerships of the compared areas, under their themes. Where the width does not hold
 * all of it, first the dates are left out, then the areas' names at the heads (their numbers stay), then the sums,
 * last the matrix: there is none, nor where there is no partnership.
 */
export function matrix(
  { comparison, partnerships }: SheetScene,
  style: SheetStyle,
  width: number,
): Matrix | null {
  const areas = comparison?.columns ?? [];
  const { body } = style.sizes;
  const centred = (texts: readonly string[], across: number) => cell(texts, across, style, "middle");
  const widest = (texts: readonly string[]) => Math.max(0, ...texts.map((text) => textWidth(text, body)));
  const sumWord = style.langs.map((lang) => wordsOf(style.edition, lang).compare.sum);

  const named = widest(areas.flatMap((area) => areaName(area, style)));
  const areaColumns = (across: number) =>
    areas.map(
      (area): Column => ({
        width: across,
        head: centred(across === named ? areaName(area, style) : [circled(area.place)], across),
        of: ({ participants }) =>
          participants.includes(area.adcode) ? tick(style, across) : centred(["–"], across),
        sum: centred([String(area.partnerships.length)], across),
      }),
    );
  const dateOf = ({ date }: Partnership) => formatsOf(style.langs[0]).shortDate(date);
  const dateWidth = widest(partnerships.map(dateOf));
  const dates: Column = {
    width: dateWidth,
    head: NOTHING,
    of: (partnership) => cell([dateOf(partnership)], dateWidth, style),
    sum: NOTHING,
  };
  const total = areas.reduce((sum, area) => sum + area.partnerships.length, 0);
  const sumWidth = widest(sumWord);
  const sums: Column = {
    width: sumWidth,
    head: centred(sumWord, sumWidth),
    of: ({ participants }) =>
      centred([String(areas.filter(({ adcode }) => participants.includes(adcode)).length)], sumWidth),
    sum: centred([String(total)], sumWidth),
  };
  const numbers = areaColumns(widest([String(total)]));
  const forms = [
    { least: WIDE_TITLE, columns: [dates, ...areaColumns(named), sums] },
    { least: WIDE_TITLE, columns: [...areaColumns(named), sums] },
    { least: LEAST_TITLE, columns: [...numbers, sums] },
    { least: LEAST_TITLE, columns: numbers },
  ];
  const rest = (columns: readonly Column[]) =>
    columns.reduce((left, column) => left - column.width - body * COLUMN_GAP, width);
  const form = forms.find(({ least, columns }) => rest(columns) >= least * body);
  if (!form || partnerships.length === 0) return null;

  const titleWidth = rest(form.columns);
  const titles: Column = {
    width: titleWidth,
    head: cell(
      style.langs.map((lang) => wordsOf(style.edition, lang).compare.partnership),
      titleWidth,
      style,
    ),
    of: ({ title }) =>
      cell(
        style.langs.map((lang) => title[lang]),
        titleWidth,
        style,
      ),
    sum: cell([sideBySide(style, ({ compare }) => compare.sum)], titleWidth, style),
  };
  const columns = [titles, ...form.columns];
  const ofTheme = (theme: Theme): TableRow[] => {
    const own = partnerships.filter(({ themes, section }) => (themes[0] ?? section) === theme.id);
    const rows = own.map((one): TableRow => ({ rule: "none", cells: columns.map(({ of }) => of(one)) }));
    return own.length > 0 ? [{ rule: "thin", cells: [themeLine(style, theme)] }, ...rows] : [];
  };
  return {
    band: {
      head: { rule: "strong", cells: columns.map(({ head }) => head) },
      rows: [
        ...style.edition.themes.flatMap(ofTheme),
        { rule: "thin", cells: columns.map(({ sum }) => sum) },
      ],
      widths: columns.map((column) => column.width),
      gap: body * COLUMN_GAP,
    },
    isNamed: form.least === WIDE_TITLE,
  };
}

/** That an area takes part, as on the screen. */
function tick({ palette, sizes }: SheetStyle, width: number): Block {
  const height = sizes.body * LEADING;
  return {
    height,
    draw(x, y) {
      const points = TICK.map(([across, down]) => [
        x + width / 2 + across * sizes.body,
        y + height / 2 + down * sizes.body,
      ]);
      const d = `M${points.map((point) => point.map(digits).join(" ")).join("L")}`;
      return [
        element("path", {
          d,
          fill: "none",
          stroke: palette.ink,
          "stroke-width": Math.max(LEAST_LINE, sizes.body * 0.13),
          "stroke-linecap": "round",
          "stroke-linejoin": "round",
        }),
      ];
    },
  };
}

/** A theme over its partnerships, with its line as on the map. */
function themeLine(style: SheetStyle, theme: Theme): Block {
  const swatch = themeSwatch(style, theme);
  const height = style.sizes.body * LEADING;
  const name = cell([sideBySide(style, (words) => words.theme(theme.id))], Number.POSITIVE_INFINITY, style);
  return {
    height,
    draw: (x, y) => [
      ...swatch.draw(x, y + height / 2),
      ...name.draw(x + swatch.width + style.sizes.body * 0.5, y),
    ],
  };
}
