import type { Edition } from "../../atlas/edition/edition.ts";
import type { Words } from "../../text/words.ts";
import { presets } from "./choices/presets.ts";

/** What a page with these areas side by side is called: how many they are, and the group that they are. */
export function comparisonName(edition: Edition, adcodes: readonly number[], words: Words): string {
  if (adcodes.length === 0) return words.compare.name;
  const title = words.compare.title(adcodes.length);
  const group = presets(edition, words).find((one) => one.group && String(one.adcodes) === String(adcodes));
  return group ? title + words.colon + group.name : title;
}
