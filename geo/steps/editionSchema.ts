import { EDITION_SCHEMA } from "../../src/atlas/editionSchema.ts";
import { jsonSchema, jsonText } from "./jsonSchema.ts";

/** The text of geo/edition.schema.json, with which an editor completes and checks geo/edition.json. */
export const editionSchema = (): string => jsonText(jsonSchema(EDITION_SCHEMA));
