import type { Edition } from "../atlas/edition.ts";
import type { Lang } from "../state/lang.ts";
import { en } from "./en.ts";
import { zh } from "./zh.ts";

/** Every word of the page. Chinese is written first; a word that English lacks does not compile. */
export type Words = ReturnType<typeof zh>;

const LANGUAGES: Record<Lang, (edition: Edition) => Words> = { zh, en };
const made = new WeakMap<Edition, Partial<Record<Lang, Words>>>();

/** The words of a language for an edition, whose names they take: made once. */
export function wordsOf(edition: Edition, lang: Lang): Words {
  const known = made.get(edition) ?? {};
  made.set(edition, known);
  known[lang] ??= LANGUAGES[lang](edition);
  return known[lang];
}
