import type { Edition } from "../../atlas/edition/edition.ts";
import { type Words, wordsOf } from "../../text/words.ts";

/** What is said before a language is known: in each of an edition, once where several say the same. */
export const inEachLanguage = (edition: Edition, say: (words: Words) => string): string =>
  [...new Set(edition.languages.map((lang) => say(wordsOf(edition, lang))))].join(" ");
