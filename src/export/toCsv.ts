import { safeCell } from "./safeCell.ts";

const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Rows of cells as CSV (RFC 4180), beginning with the byte-order mark by which Excel knows UTF-8. */
export function toCsv(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => row.map((cell) => quoted(safeCell(cell))).join(","));
  return `\ufeff${lines.join("\r\n")}\r\n`;
}
