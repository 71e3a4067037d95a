import { EDITION_SCHEMA } from "./editionSchema.ts";
import { parseAs } from "./parseFile.ts";

/** {@link parseAs} of edition.json. The page has it checked from the build, and does without its schema. */
export const parseEdition = (read: string) => parseAs("edition", EDITION_SCHEMA, read);
