import { safeCell } from "./safeCell.ts";

/** Rows of cells as text with tabs, as spreadsheets paste it; a tab or line end inside a cell becomes a space. */
export function toTsv(rows: readonly (readonly string[])[]): string {
  return rows
    .map((row) => row.map((cell) => safeCell(cell.replaceAll(/[\t\r\n]+/g, " "))).join("\t"))
    .join("\r\n");
}
