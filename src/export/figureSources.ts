import { type CompareRow, compareRows } from "../atlas/compare/compareRows.ts";
import { type CompareColumn, valueIn } from "../atlas/compare/comparison.ts";
import type { Edition } from "../atlas/edition/edition.ts";
import type { Figure, Translated } from "../atlas/files/schema.ts";

/** The pages of one figure of one area, and what there is to say of it. */
export interface FigureSource {
  row: CompareRow;
  area: CompareColumn;
  sources: Figure["sources"];
  note: Translated | undefined;
}

/** The figures of the compared areas that have pages or a note, measure by measure. */
export function figureSources(edition: Edition, areas: readonly CompareColumn[]): FigureSource[] {
  return compareRows(edition).flatMap((row) =>
    areas.flatMap((area) => {
      const value = valueIn(area, row);
      if (value.kind !== "number" && value.kind !== "words") return [];
      const { sources, note } = value;
      return sources.length > 0 || note ? [{ row, area, sources, note }] : [];
    }),
  );
}
