import { safeCell } from "./safeCell.ts";

const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string) => text.replaceAll(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

/** Rows of cells as an HTML table, as Word and Excel paste it; the first row and the first column are heads. */
export function toHtmlTable(rows: readonly (readonly string[])[], caption: string): string {
  const lines = rows.map((row, y) => {
    const cells = row.map((cell, x) => {
      const tag = x === 0 || y === 0 ? "th" : "td";
      return `<${tag}>${escaped(safeCell(cell))}</${tag}>`;
    });
    return `<tr>${cells.join("")}</tr>`;
  });
  return `<table><caption>${escaped(caption)}</caption>${lines.join("")}</table>`;
}
