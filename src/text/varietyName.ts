import type { Lang } from "../atlas/lang.ts";

/**
 * What a language calls itself: the name that its words have, or of a variety what `Intl` knows, “Australian English”.
 *
 * @param own The language that the words are of.
 */
export function varietyName(lang: Lang, own: Lang, name: string): string {
  if (lang === own) return name;
  return new Intl.DisplayNames([lang], { type: "language" }).of(lang) ?? name;
}
