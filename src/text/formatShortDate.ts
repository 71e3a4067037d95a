import type { Partnership } from "../atlas/schema.ts";
import type { Lang } from "../state/lang.ts";

const NO_BREAK = "\u00a0";

/** A date for a narrow column: `2025-04`, `2025-12-26起`. */
export function formatShortDate({ start, end, open }: Partnership["date"], lang: Lang): string {
  if (end) {
    const rest = end.startsWith(start.slice(0, 7)) ? end.slice(8) : end;
    return lang === "zh" ? `${start}至${rest}` : `${start} to${NO_BREAK}${rest}`;
  }
  if (open) return lang === "zh" ? `${start}起` : `${start} onwards`;
  return start;
}
