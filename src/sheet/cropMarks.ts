import { element, group, type SvgElement } from "../render/svg.ts";
import { LEAST_LINE } from "./page/points.ts";

/** From the trimmed page to the edge of the document, in mm: bleed, then the marks. */
export const SLUG = 8;
/** Where a mark begins and ends, in mm outside the trim: clear of the bleed. */
const [FROM, TO] = [3.5, 7.5];

/** Two lines at each corner where the page is cut. */
export function cropMarks(width: number, height: number): readonly SvgElement[] {
  const corners = [0, width].flatMap((x) => [0, height].map((y) => ({ x, y })));
  const marks = corners.map(({ x, y }) => {
    const [outX, outY] = [x === 0 ? -1 : 1, y === 0 ? -1 : 1];
    const level = `M${x + outX * FROM} ${y}H${x + outX * TO}`;
    return element("path", { d: `${level}M${x} ${y + outY * FROM}V${y + outY * TO}` });
  });
  return group("crop-marks", marks, { fill: "none", stroke: "#000000", "stroke-width": LEAST_LINE });
}
