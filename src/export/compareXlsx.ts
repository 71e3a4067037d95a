import writeXlsxFile, { type Cell, type Sheet } from "write-excel-file/universal";
import type { Atlas } from "../atlas/atlas.ts";
import { compareRows, sourceOf } from "../atlas/compare/compareRows.ts";
import type { CompareColumn } from "../atlas/compare/comparison.ts";
import { sourceName } from "../text/sourceText.ts";
import type { Words } from "../text/words.ts";
import { formatsOf } from "../text/words.ts";
import { areaColumns } from "./areaColumns.ts";
import type { ExportColumn } from "./exportTable.ts";
import { figureSources } from "./figureSources.ts";

/** Letters that a column is wide: numbers and marks, names, sentences. */
const WIDTHS = { number: 12, text: 18, widest: 60 };

const isFull = (character: string) => /[\u2e80-\uffef]/.test(character);
/** In letters of Latin, of which a Chinese one takes two. */
const lettersOf = (text: string) => [...text].reduce((sum, one) => sum + (isFull(one) ? 2 : 1), 0);

function widthOf({ isNumber, cells }: ExportColumn): number {
  if (isNumber) return WIDTHS.number;
  const longest = Math.max(0, ...cells.map((cell) => lettersOf(String(cell ?? ""))));
  return Math.min(WIDTHS.widest, Math.max(WIDTHS.text, longest + 2));
}

function cellOf(value: string | number | null): Cell {
  if (value === null) return null;
  // A text is never a formula: its type says so.
  if (typeof value === "string") return { value, type: String, wrap: true, alignVertical: "top" };
  return { value, type: Number, format: Number.isInteger(value) ? "0" : "0.0", alignVertical: "top" };
}

/** A sheet whose heads, and first columns, stay in sight. */
function sheetOf(name: string, columns: readonly ExportColumn[], stickyColumnsCount: number): Sheet<Blob> {
  const count = columns[0]?.cells.length ?? 0;
  const heads = columns.map(
    ({ head, isNumber }): Cell => ({
      value: head,
      type: String,
      fontWeight: "bold",
      wrap: true,
      align: isNumber ? "right" : "left",
      alignVertical: "bottom",
    }),
  );
  const rows = Array.from({ length: count }, (_, row) =>
    columns.map(({ cells }) => cellOf(cells[row] ?? null)),
  );
  return {
    sheet: name,
    data: [heads, ...rows],
    columns: columns.map((column) => ({ width: widthOf(column) })),
    stickyRowsCount: 1,
    stickyColumnsCount,
  };
}

/** The partnerships by the compared areas: 1 where one takes part, 0 where it does not; what the filter hides is not there. */
function matrixColumns(atlas: Atlas, areas: readonly CompareColumn[], words: Words): ExportColumn[] {
  const { compare, lang } = words;
  const shown = atlas.partnerships.filter((one) =>
    areas.some(({ partnerships }) => partnerships.includes(one)),
  );
  const text = (head: string, cells: readonly (string | null)[]): ExportColumn => ({
    head,
    isNumber: false,
    cells,
  });
  const taking = areas.map(
    (area): ExportColumn => ({
      head: `${area.region.name.short[lang]} ${area.adcode}`,
      isNumber: true,
      cells: shown.map((one) => Number(area.partnerships.includes(one))),
    }),
  );
  return [
    text(
      compare.partnership,
      shown.map(({ title }) => title[lang]),
    ),
    text(
      compare.exports.start,
      shown.map(({ date }) => date.start),
    ),
    text(
      compare.exports.end,
      shown.map(({ date }) => date.end ?? null),
    ),
    text(
      compare.exports.themes,
      shown.map(({ themes }) => formatsOf(lang).list(themes.map((theme) => words.theme(theme)))),
    ),
    ...taking,
    {
      head: compare.sum,
      isNumber: true,
      cells: shown.map((_, row) => taking.reduce((sum, { cells }) => sum + Number(cells[row]), 0)),
    },
  ];
}

/** What every measure is made from, then the pages of each figure and what there is to say of it. */
function sourceColumns(
  atlas: Atlas,
  areas: readonly CompareColumn[],
  words: Words,
  filterNote: string,
): ExportColumn[] {
  const { compare, lang } = words;
  const rows: (string | number | null)[][] = [
    ...(filterNote ? [[compare.exports.filter, null, null, filterNote, null, null]] : []),
    ...compareRows(atlas.edition).map((row) => {
      const source = sourceOf(row);
      return [
        compare.row(row),
        null,
        null,
        compare.sourceOf[source],
        null,
        compare.method(source, atlas.partnerships.length),
      ];
    }),
    ...figureSources(atlas.edition, areas).flatMap(({ row, area: { adcode, region }, sources, note }) => {
      const [name, said] = [region.name.short[lang], note?.[lang] ?? null];
      const pages = sources.map((source, i) => [
        sourceName(source, words),
        source.url ?? null,
        i === 0 ? said : null,
      ]);
      return (pages.length > 0 ? pages : [[null, null, said]]).map((page) => [
        compare.row(row),
        adcode,
        name,
        ...page,
      ]);
    }),
  ];
  const { adcode, address } = compare.exports;
  return [compare.measure, adcode, compare.area, compare.source, address, compare.note].map((head, i) => ({
    head,
    isNumber: i === 1,
    cells: rows.map((row) => row[i] ?? null),
  }));
}

/**
 * The comparison as an Excel workbook: measures with an area a row, the matrix, and the sources, a sheet each. Dates are
 * texts, ISO 8601: of some only the month is known, and a day must not be made up.
 *
 * @param filterNote What the filter lets through, in words; empty where it hides nothing.
 */
export function compareXlsx(
  atlas: Atlas,
  areas: readonly CompareColumn[],
  words: Words,
  filterNote: string,
): Promise<Blob> {
  const { sheets } = words.compare.exports;
  return writeXlsxFile([
    sheetOf(sheets.measures, areaColumns(atlas, areas, words), 2),
    sheetOf(sheets.matrix, matrixColumns(atlas, areas, words), 1),
    sheetOf(sheets.sources, sourceColumns(atlas, areas, words, filterNote), 1),
  ]).toBlob();
}
