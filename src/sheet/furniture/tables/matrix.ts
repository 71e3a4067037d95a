import type { CompareColumn } from "../../../atlas/compare/comparison.ts";
import type { Theme } from "../../../atlas/edition/edition.ts";
import type { Partnership } from "../../../atlas/files/schema.ts";
import type { Lang } from "../../../atlas/lang.ts";
import { textWidth } from "../../../geometry/textWidth.ts";
import { digits, element } from "../../../render/svg.ts";
import { LEADING } from "../../../render/type.ts";
import { TICK } from "../../../style/tick.ts";
import { formatsOf, wordsOf } from "../../../text/words.ts";
import { circled } from "../../map/names/circled.ts";
import { type Block, NOTHING } from "../../page/block.ts";
import { LEAST_LINE } from "../../page/points.ts";
import { type SheetStyle, sideBySide } from "../../page/sheetStyle.ts";
import type { SheetScene } from "../../sheetScene.ts";
import { themeSwatch } from "../legend/swatches.ts";
import { areaName } from "./areaName.ts";
import type { Band } from "./band.ts";
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

type Areas = readonly CompareColumn[];

const centred = (texts: readonly string[], across: number, style: SheetStyle) =>
  cell(texts, across, style, "middle");
const widest = (texts: readonly string[], { sizes }: SheetStyle) =>
  Math.max(0, ...texts.map((text) => textWidth(text, sizes.body)));

/** A column of each area, of one width: under its name, or under its number. */
function areaColumns(areas: Areas, style: SheetStyle, isNamed: boolean): Column[] {
  const heads = areas.map((area) => (isNamed ? areaName(area, style) : [circled(area.place)]));
  const width = widest(isNamed ? heads.flat() : [String(sumOf(areas))], style);
  return areas.map(
    ({ adcode, partnerships }, i): Column => ({
      width,
      head: centred(heads[i] ?? [], width, style),
      of: ({ participants }) =>
        participants.includes(adcode) ? tick(style, width) : centred(["–"], width, style),
      sum: centred([String(partnerships.length)], width, style),
    }),
  );
}

const sumOf = (areas: Areas) => areas.reduce((sum, area) => sum + area.partnerships.length, 0);

function dateColumn(partnerships: readonly Partnership[], style: SheetStyle): Column {
  const dateOf = ({ date }: Partnership) => formatsOf(style.langs[0]).shortDate(date);
  const width = widest(partnerships.map(dateOf), style);
  return {
    width,
    head: NOTHING,
    of: (partnership) => cell([dateOf(partnership)], width, style),
    sum: NOTHING,
  };
}

function sumColumn(areas: Areas, style: SheetStyle): Column {
  const head = style.langs.map((lang) => wordsOf(style.edition, lang).compare.sum);
  const width = widest(head, style);
  const count = ({ participants }: Partnership) =>
    areas.filter(({ adcode }) => participants.includes(adcode)).length;
  return {
    width,
    head: centred(head, width, style),
    of: (partnership) => centred([String(count(partnership))], width, style),
    sum: centred([String(sumOf(areas))], width, style),
  };
}

function titleColumn(style: SheetStyle, width: number): Column {
  const inEach = (say: (lang: Lang) => string) => cell(style.langs.map(say), width, style);
  return {
    width,
    head: inEach((lang) => wordsOf(style.edition, lang).compare.partnership),
    of: ({ title }) => inEach((lang) => title[lang]),
    sum: cell([sideBySide(style, ({ compare }) => compare.sum)], width, style),
  };
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
  const [named, numbers] = [areaColumns(areas, style, true), areaColumns(areas, style, false)];
  const sums = sumColumn(areas, style);
  const forms = [
    { least: WIDE_TITLE, columns: [dateColumn(partnerships, style), ...named, sums] },
    { least: WIDE_TITLE, columns: [...named, sums] },
    { least: LEAST_TITLE, columns: [...numbers, sums] },
    { least: LEAST_TITLE, columns: numbers },
  ];
  const rest = (columns: readonly Column[]) =>
    columns.reduce((left, column) => left - column.width - body * COLUMN_GAP, width);
  const form = forms.find(({ least, columns }) => rest(columns) >= least * body);
  if (!form || partnerships.length === 0) return null;

  const columns = [titleColumn(style, rest(form.columns)), ...form.columns];
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
