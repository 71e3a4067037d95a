import type { PagePoint } from "../frame/mapFrame.ts";

/** A ribbon on the page: its curve from the hub on, and how wide it is in full, in mm. */
interface RibbonOnPage {
  curve: readonly PagePoint[];
  width: number;
}

/** Steps in which a ribbon is followed, in mm. */
const STEP = 0.5;

/** The point of a curve so far along it, in mm; undefined beyond its end. */
function pointAt(curve: readonly PagePoint[], along: number): PagePoint | undefined {
  let rest = along;
  for (const [i, to] of curve.entries()) {
    const from = curve[i - 1];
    if (!from) continue;
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    if (rest <= length)
      return [from[0] + ((to[0] - from[0]) * rest) / length, from[1] + ((to[1] - from[1]) * rest) / length];
    rest -= length;
  }
  return undefined;
}

/**
 * How long each ribbon is drawn together from the hub on, in mm: until it has room beside the others. Before that, full
 * ribbons would run into one another.
 *
 * @param least Of a ribbon that has room at once.
 */
export function hubTapers(ribbons: readonly RibbonOnPage[], least: number): number[] {
  return ribbons.map(({ curve, width }, i) => {
    for (let along = least; ; along += STEP) {
      const at = pointAt(curve, along);
      if (!at) return along;
      const isFree = ribbons.every((other, j) => {
        const beside = i === j ? undefined : pointAt(other.curve, along);
        return !beside || Math.hypot(beside[0] - at[0], beside[1] - at[1]) >= (width + other.width) / 2;
      });
      if (isFree) return along;
    }
  });
}
