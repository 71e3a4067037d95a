import type { Edition } from "./edition.ts";
import { editionSchema } from "./editionSchema.ts";
import type { Lang } from "./lang.ts";
import { offeredLanguages } from "./offeredLanguages.ts";
import { type Parsed, parseAs } from "./parseFile.ts";
import { translated } from "./values.ts";

/**
 * {@link parseAs} of edition.json, its words in each of its own languages. The page has it checked from the build, and
 * does without its schema.
 *
 * @param worded The languages that have words.
 */
export const parseEdition = (read: string, worded: readonly Lang[]): Parsed<Edition> =>
  parseAs("edition", editionSchema(translated(offeredLanguages(read, worded)), worded), read);
