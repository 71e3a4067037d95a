import type { Lang } from "./lang.ts";
import type { Translated } from "./schema.ts";

/** The first other of some languages in which a text is written otherwise; undefined where there is none. */
export const otherLang = (languages: readonly Lang[], text: Translated, lang: Lang): Lang | undefined =>
  languages.find((other) => text[other] !== text[lang]);
