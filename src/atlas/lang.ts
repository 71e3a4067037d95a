/** The languages that have words, by their BCP 47 tags: each declares itself beside them, see text/languages.ts. */
// biome-ignore lint/suspicious/noEmptyInterface: what is declared elsewhere is in it.
export interface Worded {}

/**
 * A language of an edition. `en-AU`, say, is a variety of a language that has words, and takes them: to the compiler it
 * is that language.
 */
export type Lang = keyof Worded;

/** Of some tags the nearest to one, whatever their case, by the lookup of RFC 4647; undefined where there is none. */
export function lookUp<Tag extends string>(tags: readonly Tag[], wanted: string): Tag | undefined {
  const range = `${wanted.toLowerCase()}-`;
  return tags
    .filter((tag) => range.startsWith(`${tag.toLowerCase()}-`))
    .sort((a, b) => b.length - a.length)[0];
}
