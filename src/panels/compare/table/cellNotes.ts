import { type CompareRow, compareRows } from "../../../atlas/compare/compareRows.ts";
import { type CompareColumn, valueIn } from "../../../atlas/compare/comparison.ts";
import type { Edition } from "../../../atlas/edition/edition.ts";
import type { Translated } from "../../../atlas/files/schema.ts";

export interface CellNote {
  row: CompareRow;
  column: CompareColumn;
  note: Translated;
  /** From 1, row by row. */
  number: number;
}

/** The notes of the figures shown, numbered as a reader meets them. */
export function cellNotes(edition: Edition, columns: readonly CompareColumn[]): CellNote[] {
  const found = compareRows(edition).flatMap((row) =>
    columns.flatMap((column) => {
      const value = valueIn(column, row);
      const note = value.kind === "number" || value.kind === "words" ? value.note : undefined;
      return note ? [{ row, column, note }] : [];
    }),
  );
  return found.map((entry, index) => ({ ...entry, number: index + 1 }));
}
