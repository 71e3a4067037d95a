import type { Translated } from "./files/schema.ts";
import type { Lang } from "./lang.ts";

/** The first other of some languages in which a text is written otherwise; undefined where there is none. */
export const otherLang = (languages: readonly Lang[], text: Translated, lang: Lang): Lang | undefined =>
  languages.find((other) => text[other] !== text[lang]);
