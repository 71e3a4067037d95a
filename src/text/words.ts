import type { Edition } from "../atlas/edition/edition.ts";
import type { Lang } from "../atlas/lang.ts";
import type { Formats } from "./formats.ts";
import * as languages from "./languages.ts";
import { wordedLang } from "./wordedLang.ts";
import type { zh } from "./zh/zh.ts";

/** Every word of the page. Chinese is written first; a word that another language lacks does not compile. */
export type Words = ReturnType<typeof zh>;

interface Language {
  /** As HTML, SVG and PDF have it. */
  htmlLang: string;
  /** With the country whose spelling it has, as Open Graph has it. */
  locale: string;
  words(edition: Edition, lang: Lang): Words;
  formats: Formats;
}

const LANGUAGES: Record<Lang, Language> = languages;

/** What a language of an edition is written with. */
function languageOf(lang: Lang): Language {
  const worded = wordedLang(lang);
  if (!worded) throw new Error(`“${lang}” has no words.`);
  return LANGUAGES[worded];
}

const made = new WeakMap<Edition, Partial<Record<Lang, Words>>>();

/** The words of a language for an edition, whose names they take: made once. */
export function wordsOf(edition: Edition, lang: Lang): Words {
  const known = made.get(edition) ?? {};
  made.set(edition, known);
  known[lang] ??= languageOf(lang).words(edition, lang);
  return known[lang];
}

/** A language's tag as HTML, SVG and PDF have it; a variety has its own. */
export const htmlLangOf = (lang: Lang): string =>
  lang === wordedLang(lang) ? languageOf(lang).htmlLang : lang;

/** A language as Open Graph has it: `zh_CN`. */
export const localeOf = (lang: Lang): string =>
  lang === wordedLang(lang) ? languageOf(lang).locale : lang.replaceAll("-", "_");

/** How a language writes dates and lists. */
export const formatsOf = (lang: Lang): Formats => languageOf(lang).formats;
