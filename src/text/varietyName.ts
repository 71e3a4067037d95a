import { type Lang, wordedLang } from "../atlas/lang.ts";

/**
 * What a language calls itself: the name that its words have, or of a variety what `Intl` knows, “Australian English”.
 */
export function varietyName(lang: Lang, name: string): string {
  if (wordedLang(lang) === lang) return name;
  return new Intl.DisplayNames([lang], { type: "language" }).of(lang) ?? name;
}
