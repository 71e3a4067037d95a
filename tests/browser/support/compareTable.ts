import type { Page } from "playwright-core";

/** The rows of the comparison as a reader of the screen hears them: by the row's head, then by the area. */
export async function compareTable(page: Page): Promise<Map<string, Map<string, string>>> {
  await page.locator(".compare-table").first().waitFor();
  const rows = await page
    .locator(".compare-table")
    .first()
    .evaluate((table) => {
      const spoken = (cell: Element) => {
        const copy = cell.cloneNode(true) as Element;
        for (const hidden of copy.querySelectorAll("[aria-hidden=true], sup, .compare-unit")) hidden.remove();
        return copy.textContent?.trim() ?? "";
      };
      return [...table.querySelectorAll("tr")].map((row) => [...row.cells].map(spoken));
    });
  const [[, ...heads] = [], ...lines] = rows;
  const areas = heads.map((head) => head.replace(/^.*[:：]/, "").trim());
  return new Map(
    lines.map(([name = "", ...cells]) => [
      name,
      new Map(cells.slice(0, -1).map((cell, i) => [areas[i] ?? "", cell])),
    ]),
  );
}

/** The areas of a row whose cell passes. */
export function areasWhere(row: Map<string, string> | undefined, test: (cell: string) => boolean): string[] {
  return [...(row ?? [])].flatMap(([area, cell]) => (test(cell) ? [area] : []));
}

/** The number in a cell. */
export const numberIn = (cell: string) => Number(cell.replace(/[^\d.]/g, ""));
