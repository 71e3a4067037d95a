import type { DrawnSheet } from "../document/drawnSheet.ts";
import { PT } from "../page/points.ts";
import { UNIT } from "./content/number.ts";

type Box = number[];
/** Ten-thousandths of a point: a page is exact to the micrometre. */
const points = (mm: number) => Math.round((mm / PT) * 10_000) / 10_000;

/** The page's boxes in points (ISO 32000-1, 14.11.2): the document, the page with its bleed, the trimmed page. */
export function pageBoxes({
  size,
  slug,
  settings,
}: DrawnSheet): Record<"MediaBox" | "BleedBox" | "TrimBox", Box> {
  const inside = (mm: number) => [mm, mm, size.width - mm, size.height - mm].map(points);
  return { MediaBox: inside(0), BleedBox: inside(slug - settings.bleed), TrimBox: inside(slug) };
}

/** From hundredths of the sheet's millimetres, y down from the trimmed page's corner, to the page's points. */
export function pageMatrix({ size, slug }: DrawnSheet): string {
  const scale = Math.round((1e8 * UNIT) / PT) / 1e8;
  return `${scale} 0 0 ${-scale} ${points(slug)} ${points(size.height - slug)} cm\n`;
}
