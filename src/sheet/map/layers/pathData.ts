import { relativePath } from "../../../geometry/lines/relativePath.ts";
import type { PagePoint } from "../frame/mapFrame.ts";

/** Points closer than this to the one before, in mm, cannot be told from it in print. */
const FINEST = 0.05;
/** Steps of 10 µm. */
const DECIMALS = 2;

function thinned(points: readonly PagePoint[]): PagePoint[] {
  const kept: PagePoint[] = [];
  for (const [i, point] of points.entries()) {
    const last = kept.at(-1);
    const far = !last || Math.hypot(point[0] - last[0], point[1] - last[1]) >= FINEST;
    if (far || i === points.length - 1) kept.push(point);
  }
  return kept;
}

/** The `d` of some lines. */
export const pathData = (lines: readonly (readonly PagePoint[])[], closed = false) =>
  lines
    .filter((line) => line.length > 1)
    .map((line) => relativePath(thinned(line), DECIMALS) + (closed ? "z" : ""))
    .join("");
