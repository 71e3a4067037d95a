import { monthText } from "../atlas/plainDate.ts";
import type { Lang } from "../state/lang.ts";
import { formatDate } from "./formatDate.ts";

/** A span of months, as `monthNumber`s, in words. */
export function formatSpan(from: number, to: number, lang: Lang): string {
  return formatDate({ start: monthText(from), end: monthText(to) }, lang);
}
