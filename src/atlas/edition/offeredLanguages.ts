import * as v from "valibot";
import { parseAs } from "../files/parseFile.ts";
import type { Lang } from "../lang.ts";
import { languageSchema } from "./editionSchema.ts";

/**
 * The languages in which the files of an edition must have their words, whatever else is wrong with its edition.json:
 * those that it offers and that are languages, or where it offers none, all that have words.
 *
 * @param worded Those that have.
 */
export function offeredLanguages(read: string, worded: readonly Lang[]): readonly Lang[] {
  const { value } = parseAs("edition", v.looseObject({ languages: v.array(v.unknown()) }), read);
  const offered = (value?.languages ?? []).filter((tag) => v.is(languageSchema(worded), tag)) as Lang[];
  return offered.length > 0 ? offered : worded;
}
