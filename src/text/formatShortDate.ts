import type { Partnership } from "../atlas/schema.ts";
import type { Lang } from "../state/state.ts";

/** A date for a column: `2025-04`, `2025-11-27–28`, `2025-12-26 起`. */
export function formatShortDate({ start, end, open }: Partnership["date"], lang: Lang): string {
  if (end) return `${start}–${end.startsWith(start.slice(0, 7)) ? end.slice(8) : end}`;
  if (open) return lang === "zh" ? `${start} 起` : `${start} on`;
  return start;
}
