import type { Lang } from "../atlas/lang.ts";
import { monthText } from "../atlas/plainDate.ts";
import { formatsOf } from "./words.ts";

/** A span of months, as `monthNumber`s, in words. */
export function formatSpan(from: number, to: number, lang: Lang): string {
  return formatsOf(lang).date({ start: monthText(from), end: monthText(to) });
}
