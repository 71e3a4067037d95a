import type { Source } from "../atlas/files/schema.ts";
import { formatsOf, type Words } from "./words.ts";

/** Who published a document, and when: the date on it, else the day it was read. */
export function sourceOrigin(
  { publisher, published = "", read }: Source,
  { lang, about, comma }: Words,
): string {
  const { date } = formatsOf(lang);
  return publisher[lang] + comma + (read ? about.read(date({ start: read })) : date({ start: published }));
}

/** A document's own title, where a page in another language than the edition's first has a rendering of it. */
export function ownTitle({ title }: Source, { lang, languages: [own] }: Words): string | undefined {
  return title[own] === title[lang] ? undefined : title[own];
}

/** A document with its publisher and date, a rendering of its title with its own after it. */
export function sourceName(source: Source, words: Words): string {
  const own = ownTitle(source, words);
  const name = words.documentTitle(source.title[words.lang]) + (own ? words.inBrackets(own) : "");
  return name + words.comma + sourceOrigin(source, words);
}

/** The same with its address in angle brackets. */
export function sourceText(source: Source, words: Words): string {
  return sourceName(source, words) + (source.url ? ` <${source.url}>` : "");
}
