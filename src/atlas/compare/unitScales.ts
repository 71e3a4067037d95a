import { type CompareRow, type Unit, unitOf } from "./compareRows.ts";
import type { CompareColumn } from "./comparison.ts";

/**
 * The largest number of each unit among compared areas, in that unit: bars of one unit are parts of it, so that they can
 * be seen side by side over rows. A unit without numbers, or with zeros alone, is left out.
 */
export function unitScales(columns: readonly CompareColumn[]): ReadonlyMap<Unit, number> {
  const scales = new Map<Unit, number>();
  for (const { values } of columns)
    for (const [row, value] of Object.entries(values)) {
      const unit = unitOf(row as CompareRow);
      if (!unit || value.kind !== "number") continue;
      const most = Math.max(scales.get(unit) ?? 0, value.number);
      if (most > 0) scales.set(unit, most);
    }
  return scales;
}
