import { monthNumber } from "../atlas/plainDate.ts";
import type { Partnership } from "../atlas/schema.ts";

interface Dot {
  partnership: Partnership;
  month: number;
  /** Place in the pile of its month, 0 at the bottom. */
  level: number;
}

/** One dot for each partnership in the month of its start; those of one month are piled in order of date. */
export function stackByMonth(partnerships: readonly Partnership[]): Dot[] {
  const heights = new Map<number, number>();
  return partnerships
    .toSorted((a, b) => a.date.start.localeCompare(b.date.start))
    .map((partnership) => {
      const month = monthNumber(partnership.date.start);
      const level = heights.get(month) ?? 0;
      heights.set(month, level + 1);
      return { partnership, month, level };
    });
}
