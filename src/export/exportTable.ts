/** A column of a table to take away: its cells are of one kind, and null is an empty one. */
export interface ExportColumn {
  head: string;
  isNumber: boolean;
  cells: readonly (string | number | null)[];
}

/** Columns as rows of text, the heads first, for formats that know nothing else. */
export function textRows(columns: readonly ExportColumn[]): string[][] {
  const count = columns[0]?.cells.length ?? 0;
  return [
    columns.map(({ head }) => head),
    ...Array.from({ length: count }, (_, row) => columns.map(({ cells }) => String(cells[row] ?? ""))),
  ];
}
