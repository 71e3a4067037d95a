import * as v from "valibot";
import type { Lang } from "../lang.ts";

export const text = v.pipe(v.string(), v.trim(), v.nonEmpty("is empty"));

/** The same words in each language of an edition. */
export const translated = (languages: readonly Lang[]) =>
  v.strictObject(Object.fromEntries(languages.map((lang) => [lang, text])) as Record<Lang, typeof text>);
export type TranslatedSchema = ReturnType<typeof translated>;

const NOT_ADCODE = "is not an adcode of six digits";
export const adcode = v.pipe(
  v.number(),
  v.integer(NOT_ADCODE),
  v.minValue(100000, NOT_ADCODE),
  v.maxValue(999999, NOT_ADCODE),
);
export const slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "is not a lower-case id"));

/** Others, `javascript:` among them, are nothing to follow. */
export const webAddress = v.pipe(
  v.string(),
  v.url("is not an address"),
  v.regex(/^https?:/, "is not an address of the web"),
);
