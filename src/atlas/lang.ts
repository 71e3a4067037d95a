/** The languages that have words in src/text, by their BCP 47 tags. */
export const WORDED = ["zh", "en"] as const;

/**
 * A language of an edition. `en-AU`, say, is a variety of a language that has words, and takes them: to the compiler it
 * is that language.
 */
export type Lang = (typeof WORDED)[number];

/** The language whose words one takes: the nearest by the lookup of RFC 4647. Undefined where there is none. */
export const wordedLang = (tag: string): Lang | undefined =>
  WORDED.filter((lang) => `${tag}-`.startsWith(`${lang}-`)).sort((a, b) => b.length - a.length)[0];
