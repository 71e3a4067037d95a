import { PT } from "../page/points.ts";

/** In points, less than a hair: what is printed stays this much inside the paper, which Chromium counts in 0.24 pt. */
const SPARE = 0.1;

/**
 * The paper that a browser prints a document on. Chromium rounds paper to whole points; where the picture goes to the
 * edge it must not be cut, and gets up to a point more.
 *
 * @param mm Width or height of the document.
 * @returns Of the paper, and of the part of it that is printed on, in points.
 */
export function paperSize(mm: number, toTheEdge: boolean): { paper: number; printed: number } {
  const points = mm / PT;
  const paper = toTheEdge ? Math.ceil(points - SPARE) : Math.round(points);
  return { paper, printed: Math.min(points, paper - SPARE) };
}
