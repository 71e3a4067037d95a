import * as v from "valibot";
import { LANGUAGE_SCHEMA } from "./editionSchema.ts";
import { type Lang, WORDED } from "./lang.ts";
import { parseAs } from "./parseFile.ts";

/**
 * The languages in which the files of an edition must have their words, whatever else is wrong with its edition.json:
 * those that it offers and that are languages, or where it offers none, all that have words in src/text.
 */
export function offeredLanguages(read: string): readonly Lang[] {
  const { value } = parseAs("edition", v.looseObject({ languages: v.array(v.unknown()) }), read);
  const offered = (value?.languages ?? []).filter((tag) => v.is(LANGUAGE_SCHEMA, tag)) as Lang[];
  return offered.length > 0 ? offered : WORDED;
}
