import { type Parsed, parseAs } from "../files/parseFile.ts";
import { translated } from "../files/values.ts";
import type { Lang } from "../lang.ts";
import type { Edition } from "./edition.ts";
import { editionSchema } from "./editionSchema.ts";
import { offeredLanguages } from "./offeredLanguages.ts";

/**
 * {@link parseAs} of edition.json, its words in each of its own languages. The page has it checked from the build, and
 * does without its schema.
 *
 * @param worded The languages that have words.
 */
export const parseEdition = (read: string, worded: readonly Lang[]): Parsed<Edition> =>
  parseAs("edition", editionSchema(translated(offeredLanguages(read, worded)), worded), read);
