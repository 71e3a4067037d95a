import type { Atlas } from "../atlas/atlas.ts";
import type { Step } from "../atlas/edition/edition.ts";
import type { SheetSettings } from "../state/print/settings.ts";
import type { ComposedSheet } from "./composeSheet.ts";
import { heading } from "./furniture/heading.ts";
import { imprint } from "./furniture/imprint.ts";
import { legend } from "./furniture/legend/legend.ts";
import { nameKey } from "./furniture/legend/nameKey.ts";
import { furtherPages } from "./furtherPages.ts";
import { SheetTooSmall, typeMargin } from "./layout.ts";
import { mapFrame } from "./map/frame/mapFrame.ts";
import { onGround } from "./map/frame/onGround.ts";
import { layMap } from "./map/layMap.ts";
import { type Block, NOTHING, stack, textBlock } from "./page/block.ts";
import { pageSizes } from "./page/pageSizes.ts";
import { bodyType, type SheetStyle } from "./page/sheetStyle.ts";
import { type SheetScene, stepScene } from "./sheetScene.ts";

/** Mm: a narrower map names nothing, and a lower one shows nothing. */
const LEAST = { width: 50, height: 41 };
/** Height to width of a map: what suits most of what they show, and the most that is of use. */
const RATIO = { suiting: 0.75, most: 0.92 };
/** Mm: type is as on a page so wide, however wide the page of the strip is. */
const TYPE_WIDTH = 120;
/** Strands are this much heavier: few are drawn. */
const BOLD = 1.3;
/** From the edge of a map to what it must show, in heights of the hub's name. */
const HUB_ROOM = 1.6;

/** A step and its place in the story, from 1. */
interface Place {
  step: Step;
  number: number;
}

/** How the steps stand on a page: in so many columns, each map so high. Millimetres. */
interface Grid {
  rows: readonly (readonly Place[])[];
  width: number;
  mapHeight: number;
}

/** A step's number and title, over its map. */
function titleBlock({ step, number }: Place, style: SheetStyle, width: number): Block {
  const { sizes, langs, palette } = style;
  const type = { size: sizes.subtitle, face: "serif", fill: palette.ink } as const;
  return stack(
    langs.map((lang, i) =>
      textBlock(i === 0 ? `${number} ${step.title[lang]}` : step.title[lang], type, width),
    ),
    0,
  );
}

/** What a step tells, beneath its map. */
const tellBlock = ({ step }: Place, style: SheetStyle, width: number) =>
  stack(
    style.langs.map((lang) => textBlock(step.text[lang], bodyType(style), width)),
    style.sizes.body * 0.4,
  );

/** Gaps between a step's title, its map, the key of the map's numbers and its text, and from row to row. Parts of a gap. */
const GAPS = { parts: 0.4, key: 0.3, rows: 1.2 };

/**
 * The columns in which the maps are largest; where the page has no height of its own as many as there is room for.
 *
 * @param fixed Height of what stands above and below all steps, and of the keys of maps in each row, in mm.
 * @throws SheetTooSmall where no map would be {@link LEAST} high.
 */
function gridFor(
  settings: SheetSettings,
  style: SheetStyle,
  steps: readonly Place[],
  fixed: { page: number; row: number },
): Grid {
  const { gap } = style.sizes;
  const across = settings.width - 2 * typeMargin(settings);
  const most = Math.max(1, Math.min(steps.length, Math.floor((across + gap) / (LEAST.width + gap))));
  const grids = Array.from({ length: most }, (_, i) => {
    const columns = i + 1;
    const width = (across - gap * i) / columns;
    const rows = Array.from({ length: Math.ceil(steps.length / columns) }, (_, row) =>
      steps.slice(row * columns, (row + 1) * columns),
    );
    const textHeight = (place: Place) =>
      titleBlock(place, style, width).height + tellBlock(place, style, width).height;
    const texts = rows.map((row) => Math.max(...row.map(textHeight)) + 2 * GAPS.parts * gap + fixed.row);
    const used =
      texts.reduce((sum, height) => sum + height, fixed.page) + GAPS.rows * gap * (rows.length - 1);
    const free = settings.height === null ? Number.POSITIVE_INFINITY : (settings.height - used) / rows.length;
    const mapHeight = Math.min(width * RATIO.most, free);
    return { rows, width, mapHeight, least: used + LEAST.height * rows.length };
  });
  const fitting = grids.filter(({ mapHeight }) => mapHeight >= LEAST.height);
  const suitingWidth = ({ width, mapHeight }: Grid) => Math.min(width, mapHeight / RATIO.suiting);
  const [largest] =
    settings.height === null
      ? fitting.slice(-1)
      : fitting.sort((one, other) => suitingWidth(other) - suitingWidth(one));
  if (!largest) throw new SheetTooSmall(settings.height ?? 0, Math.min(...grids.map(({ least }) => least)));
  return largest;
}

/** A step: its title, its map, and what it tells. */
function stepBlock(
  atlas: Atlas,
  settings: SheetSettings,
  style: SheetStyle,
  place: Place,
  { width, mapHeight }: Grid,
): Block {
  const sizes = pageSizes(Math.min(width, mapHeight / RATIO.suiting), BOLD);
  const sheet = stepScene(atlas, settings, place.step);
  const title = titleBlock(place, style, width);
  const small = { ...style, sizes };
  const laid = (x: number, y: number) => {
    const box = { left: x, top: y, right: x + width, bottom: y + mapHeight };
    const frame = onGround(mapFrame(box, sheet.extent, sizes.name.hub * HUB_ROOM), sheet.scene);
    return layMap(
      atlas,
      { sheet, frame, palette: style.palette, sizes },
      {
        id: `step-${place.number}`,
        langs: style.langs,
        skip: new Set(),
        covers: [],
        numbersFrom: 1,
        nudges: [],
      },
    );
  };
  const { numbered } = laid(0, 0);
  const map: Block = { height: mapHeight, draw: (x, y) => laid(x, y).draw([]).drawn };
  const told = tellBlock(place, style, width);
  const { gap } = style.sizes;
  const below = stack([nameKey(small, numbered, width), told], gap * GAPS.key);
  return stack([title, map, below], gap * GAPS.parts);
}

/** Blocks side by side, as high as the highest. */
const besideEachOther = (blocks: readonly Block[], step: number): Block => ({
  height: Math.max(...blocks.map(({ height }) => height)),
  draw: (x, y) => blocks.flatMap(({ draw }, i) => draw(x + i * step, y)),
});

/**
 * Some steps of the story in rows.
 *
 * @param page Height of what stands above and below them, in mm.
 * @param keys Room for the keys of the maps in each row, in mm: how many numbers there are only the maps tell.
 * @throws SheetTooSmall as of {@link gridFor}.
 */
function stepRows(
  atlas: Atlas,
  settings: SheetSettings,
  style: SheetStyle,
  places: readonly Place[],
  page: number,
  keys = 0,
): Block {
  const { gap } = style.sizes;
  const grid = gridFor(settings, style, places, { page, row: keys });
  const rows = grid.rows.map((row) =>
    besideEachOther(
      row.map((place) => stepBlock(atlas, settings, style, place, grid)),
      grid.width + gap,
    ),
  );
  const steps = stack(rows, gap * GAPS.rows);
  const over = settings.height === null ? 0 : page + steps.height - settings.height;
  return over > 0.01 ? stepRows(atlas, settings, style, places, page, keys + over / rows.length) : steps;
}

/**
 * The story as a strip of small maps, each with what its step tells; one key for all of them. Where a page has no room for
 * all of its steps it goes on on the next, on as few as will do.
 *
 * @param sheet Of the whole: what the key explains.
 * @throws SheetTooSmall where a given height has no room for a map that shows something.
 */
export function composeStory(
  atlas: Atlas,
  sheet: SheetScene,
  settings: SheetSettings,
  asked: SheetStyle,
): ComposedSheet[] {
  const margin = typeMargin(settings);
  const width = settings.width - 2 * margin;
  const style: SheetStyle = { ...asked, sizes: pageSizes(Math.min(width, TYPE_WIDTH), 1) };
  const { gap } = style.sizes;
  const head = heading(atlas, sheet, settings, asked, width);
  const key = settings.legend ? legend(style, sheet, []).block(width) : NOTHING;
  const small = imprint(settings, style, width, sheet.extent);
  const foot = stack([key, small], gap * 0.8);
  const places = atlas.edition.story.map((step, i): Place => ({ step, number: i + 1 }));

  function first(steps: readonly Place[]): ComposedSheet {
    const around = 2 * margin + head.height + foot.height + 2 * gap;
    const above = stack([head, stepRows(atlas, settings, style, steps, around)], gap);
    const height = settings.height ?? 2 * margin + above.height + gap + foot.height;
    return {
      height,
      leftOut: [],
      parts: [...above.draw(margin, margin), ...foot.draw(margin, height - margin - foot.height)],
    };
  }
  function onPages(count: number): ComposedSheet[] {
    const { height } = settings;
    const each = Math.ceil(places.length / count);
    const beginning = first(places.slice(0, each));
    if (height === null || count === 1) return [beginning];
    const { room, pages } = furtherPages(atlas, sheet, { ...settings, height }, asked, style);
    const others = Array.from({ length: count - 1 }, (_, i) => places.slice((i + 1) * each, (i + 2) * each));
    const rows = others
      .filter(({ length }) => length > 0)
      .map((steps) => stepRows(atlas, settings, style, steps, height - room));
    return [beginning, ...pages(rows)];
  }
  for (let count = 1; ; count++)
    try {
      return onPages(count);
    } catch (error) {
      if (!(error instanceof SheetTooSmall) || count >= places.length) throw error;
    }
}
