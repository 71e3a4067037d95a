import { escapeXml } from "../render/escapeXml.ts";
import { safeCell } from "./safeCell.ts";

/** Rows of cells as an HTML table, as Word and Excel paste it; the first row and the first column are heads. */
export function toHtmlTable(rows: readonly (readonly string[])[], caption: string): string {
  const lines = rows.map((row, y) => {
    const cells = row.map((cell, x) => {
      const tag = x === 0 || y === 0 ? "th" : "td";
      return `<${tag}>${escapeXml(safeCell(cell))}</${tag}>`;
    });
    return `<tr>${cells.join("")}</tr>`;
  });
  return `<table><caption>${escapeXml(caption)}</caption>${lines.join("")}</table>`;
}
