import type { Source } from "../atlas/schema.ts";
import { formatDate } from "./formatDate.ts";
import type { Words } from "./words.ts";

/** Who published a document, and when: the date on it, else the day it was read. */
export function sourceOrigin({ publisher, published, read }: Source, { lang, about }: Words): string {
  const comma = lang === "zh" ? "，" : ", ";
  const date = read ? about.read(formatDate({ start: read }, lang)) : dateText(published ?? "", lang);
  return publisher[lang] + comma + date;
}

/** `2016` is a year and stays one. */
function dateText(date: string, lang: Words["lang"]): string {
  if (date.length > 4) return formatDate({ start: date }, lang);
  return lang === "zh" ? `${date}年` : date;
}

/** A document with its publisher and date, in English with its own title after the rendering. */
export function sourceName(source: Source, words: Words): string {
  const { title } = source;
  const name = words.lang === "zh" ? `《${title.zh}》，` : `${title.en} (${title.zh}), `;
  return name + sourceOrigin(source, words);
}

/** The same with its address in angle brackets. */
export function sourceText(source: Source, words: Words): string {
  return sourceName(source, words) + (source.url ? ` <${source.url}>` : "");
}
