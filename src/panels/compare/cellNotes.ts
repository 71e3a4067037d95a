import { COMPARE_ROWS, type CompareRow } from "../../atlas/compareRows.ts";
import type { CompareColumn } from "../../atlas/comparison.ts";
import type { Bilingual } from "../../atlas/schema.ts";

export interface CellNote {
  row: CompareRow;
  column: CompareColumn;
  note: Bilingual;
  /** From 1, row by row. */
  number: number;
}

/** The notes of the figures shown, numbered as a reader meets them. */
export function cellNotes(columns: readonly CompareColumn[]): CellNote[] {
  const found = COMPARE_ROWS.flatMap((row) =>
    columns.flatMap((column) => {
      const value = column.values[row];
      const note = value.kind === "number" || value.kind === "words" ? value.note : undefined;
      return note ? [{ row, column, note }] : [];
    }),
  );
  return found.map((entry, index) => ({ ...entry, number: index + 1 }));
}
