import type { Atlas } from "../../../atlas/atlas.ts";
import { monthsOf } from "../../../atlas/queries/queries.ts";
import { textWidth } from "../../../geometry/textWidth.ts";
import type { SheetSettings } from "../../../state/print/settings.ts";
import { filterText } from "../../../text/filterText.ts";
import { formatsOf, type Words, wordsOf } from "../../../text/words.ts";
import type { Contents } from "../../contents.ts";
import type { LeftOut } from "../../leftOut.ts";
import { type Block, NOTHING, stack, textBlock } from "../../page/block.ts";
import { bodyType, inEach, type SheetStyle, smallType } from "../../page/sheetStyle.ts";
import type { SheetScene } from "../../sheetScene.ts";
import { keyOf } from "../legend/keyOf.ts";
import { areaName } from "./areaName.ts";
import { type Band, bandBlock, bandBlocks } from "./band.ts";
import { matrix } from "./matrix.ts";
import { areaBands, measureBands, turnedBands } from "./measureBands.ts";
import { measureSources } from "./measureSources.ts";
import { allMeasures, measuresFor } from "./measures.ts";

/** The tables of a comparison that are not on the page of its map, and what stands beneath the last of them. */
export interface FurtherTables {
  /** The same tables with an area or a measure a row. */
  ways: readonly (readonly Band[])[];
  end: Block;
}

const small = (texts: readonly string[], style: SheetStyle, width: number) =>
  stack(
    texts.map((text) => textBlock(text, smallType(style), width)),
    0,
  );

export interface CompareTables {
  block: Block;
  /** What the page has no room for; the block says it too. */
  leftOut: readonly LeftOut[];
}

/** Names what a width has no room for. */
function namesLeftOut(names: (words: Words) => readonly string[], style: SheetStyle, width: number): Block {
  const texts = inEach(style, (words) => {
    const list = names(words);
    return list.length > 0 ? words.sheet.leftOut(formatsOf(words.lang).list(list)) : "";
  });
  return small(texts, style, width);
}

/**
 * Of a page without a height of its own: the figures with a measure a row where all areas have room beside each other,
 * else an area a row with the measures that have, and the names of the others.
 */
function measuresInWidth(atlas: Atlas, sheet: SheetScene, style: SheetStyle, width: number): CompareTables {
  const areas = sheet.comparison?.columns ?? [];
  const all = allMeasures(atlas, areas, style);
  const [turned, ...more] = turnedBands(all, areas, style, width);
  if (turned && more.length === 0 && areas.length > 0)
    return {
      block: stack([bandBlock(turned, style), measureSources(all, style, width)], style.sizes.gap * 0.4),
      leftOut: [],
    };
  const names = areas.flatMap((area) => areaName(area, style));
  const nameWidth = Math.max(0, ...names.map((name) => textWidth(name, style.sizes.body)));
  const shown = measuresFor(all, style, width - nameWidth);
  const rest = all.filter((one) => !shown.includes(one));
  const block = stack(
    [
      bandBlocks(areaBands(shown, areas, style, width), style),
      shown.length > 0 ? measureSources(shown, style, width) : NOTHING,
      namesLeftOut(({ compare }) => rest.map(({ row }) => compare.row(row)), style, width),
    ],
    style.sizes.gap * 0.4,
  );
  return { block, leftOut: rest.length > 0 ? ["measures"] : [] };
}

/** Of a comparison, on the page of its map: who takes part in what, the figures, and what a filter leaves out of both. */
export function compareTables(
  atlas: Atlas,
  sheet: SheetScene,
  { filter }: SheetSettings,
  style: SheetStyle,
  width: number,
  { tables: form, grows }: Contents,
): CompareTables {
  const { comparison } = sheet;
  if (!comparison) return { block: NOTHING, leftOut: [] };
  const { columns } = comparison;
  const hasMatrix = form === "matrix" || form === "all";
  const participation = hasMatrix ? matrix(sheet, style, width) : null;
  const isMissing = hasMatrix && !participation && sheet.partnerships.length > 0;
  const notes = style.langs.map((lang) =>
    filterText(comparison, filter, monthsOf(atlas), wordsOf(atlas.edition, lang)),
  );
  const measures =
    form !== "all"
      ? { block: NOTHING, leftOut: [] }
      : grows
        ? measuresInWidth(atlas, sheet, style, width)
        : { block: wholeMeasures(atlas, sheet, style, width), leftOut: [] };
  const block = stack(
    [
      ...notes.map((note) => textBlock(note, bodyType(style), width)),
      participation ? bandBlock(participation.band, style) : NOTHING,
      isMissing ? namesLeftOut(({ compare }) => [compare.matrix], style, width) : NOTHING,
      measures.block,
      // Where no table of figures says which number is which.
      form === "matrix" && !participation?.isNamed
        ? keyOf(
            columns.map((area) => areaName(area, style).join(" ")),
            style,
            width,
          )
        : NOTHING,
      form === "later" || form === "matrix"
        ? small(
            inEach(style, (words) => words.sheet.continued),
            style,
            width,
          )
        : NOTHING,
    ],
    style.sizes.gap * 0.8,
  );
  return { block, leftOut: [...(isMissing ? (["matrix"] as const) : []), ...measures.leftOut] };
}

function wholeMeasures(atlas: Atlas, sheet: SheetScene, style: SheetStyle, width: number): Block {
  const all = allMeasures(atlas, sheet.comparison?.columns ?? [], style);
  const ways = measureBands(all, sheet.comparison?.columns ?? [], style, width);
  const lowest = ways.reduce((least, bands) =>
    bandBlocks(bands, style).height < bandBlocks(least, style).height ? bands : least,
  );
  return stack([bandBlocks(lowest, style), measureSources(all, style, width)], style.sizes.gap * 0.4);
}

/** What follows on further pages, where the page of the map has this form of the tables. */
export function furtherTables(
  atlas: Atlas,
  sheet: SheetScene,
  style: SheetStyle,
  width: number,
  form: "later" | "matrix",
): FurtherTables {
  const areas = sheet.comparison?.columns ?? [];
  const all = allMeasures(atlas, areas, style);
  const participation = form === "later" ? matrix(sheet, style, width) : null;
  return {
    ways: measureBands(all, areas, style, width).map((bands) => [
      ...(participation ? [participation.band] : []),
      ...bands,
    ]),
    end: measureSources(all, style, width),
  };
}
