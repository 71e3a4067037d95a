import { type Block, stack } from "../../page/block.ts";
import type { SheetStyle } from "../../page/sheetStyle.ts";
import { type TableRow, table } from "./table.ts";

/** A table that may be cut between its rows: the head stands over each piece. Lengths in mm. */
export interface Band {
  head: TableRow;
  rows: readonly TableRow[];
  widths: readonly number[];
  /** Between two columns. */
  gap: number;
}

/** A band, or so many of its rows, as it stands on a page. */
export const bandBlock = ({ head, rows, widths, gap }: Band, style: SheetStyle): Block =>
  table([head, ...rows], widths, gap, style);

/** Bands one beneath the other. */
export const bandBlocks = (bands: readonly Band[], style: SheetStyle): Block =>
  stack(
    bands.map((band) => bandBlock(band, style)),
    style.sizes.gap * 0.8,
  );

/**
 * Columns, a gap before each, in as few bands as a width in mm holds; each has one at least. Bands are as long as each other
 * as far as that goes: none ends with what the one before has no room for.
 */
export function inBands<T extends { width: number }>(
  columns: readonly T[],
  width: number,
  gap: number,
): T[][] {
  const bands = filled(columns, width, gap);
  const longest = longestOf(bands, gap);
  const shorter = filled(columns, longest - 0.01, gap);
  const isBetter = shorter.length === bands.length && longestOf(shorter, gap) < longest;
  return isBetter ? inBands(columns, longest - 0.01, gap) : bands;
}

const longestOf = (bands: readonly (readonly { width: number }[])[], gap: number) =>
  Math.max(0, ...bands.map((band) => band.reduce((sum, column) => sum + column.width + gap, 0)));

/** The same, each band as full as it can be. */
function filled<T extends { width: number }>(columns: readonly T[], width: number, gap: number): T[][] {
  const bands: T[][] = [];
  let rest = 0;
  for (const column of columns) {
    const takes = column.width + gap;
    if (bands.length === 0 || takes > rest) {
      bands.push([]);
      rest = width;
    }
    bands.at(-1)?.push(column);
    rest -= takes;
  }
  return bands;
}

/** Puts bands on pages of a height in mm, beneath each other; one that is higher than a page is cut between rows. */
export function onPages(
  bands: readonly Band[],
  height: number,
  style: SheetStyle,
  tooLow: (missing: number) => Error,
): Band[][] {
  const between = style.sizes.gap * 0.8;
  const pages: Band[][] = [[]];
  let rest = height;
  const turn = () => {
    pages.push([]);
    rest = height;
  };
  for (const band of bands) {
    const { rows } = band;
    const whole = bandBlock(band, style).height;
    if (whole > rest && whole <= height) turn();
    let piece: TableRow[] = [];
    const of = (more: readonly TableRow[]): Band => ({ ...band, rows: more });
    const close = () => {
      if (piece.length === 0) return;
      pages.at(-1)?.push(of(piece));
      rest -= bandBlock(of(piece), style).height + between;
      piece = [];
    };
    for (const [i, row] of rows.entries()) {
      // A line over rows does not stand alone at the end of a page.
      const next = row.cells.length === 1 ? [row, ...rows.slice(i + 1, i + 2)] : [row];
      if (bandBlock(of([...piece, ...next]), style).height > rest) {
        const missing = bandBlock(of(next), style).height - height;
        if (missing > 0) throw tooLow(missing);
        close();
        turn();
      }
      piece.push(row);
    }
    close();
  }
  return pages;
}
