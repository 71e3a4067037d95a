import * as v from "valibot";
import type { Edition } from "./edition.ts";
import { editionSchema, LANGUAGES_SCHEMA } from "./editionSchema.ts";
import { WORDED } from "./lang.ts";
import { type Parsed, parseAs } from "./parseFile.ts";
import { translated } from "./values.ts";

/**
 * {@link parseAs} of edition.json, its words in each of its own languages. The page has it checked from the build, and
 * does without its schema.
 */
export function parseEdition(read: string): Parsed<Edition> {
  const { value } = parseAs("edition", v.looseObject({ languages: LANGUAGES_SCHEMA }), read);
  return parseAs("edition", editionSchema(translated(value?.languages ?? WORDED)), read);
}
