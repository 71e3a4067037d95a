import type { Edition } from "../../src/atlas/edition/edition.ts";
import { editionSchema as schemaIn } from "../../src/atlas/edition/editionSchema.ts";
import { translated } from "../../src/atlas/files/values.ts";
import { jsonSchema, jsonText } from "./jsonSchema.ts";

/** The text of geo/edition.schema.json, with which an editor completes and checks geo/edition.json. */
export const editionSchema = ({ languages }: Edition): string =>
  jsonText(jsonSchema(schemaIn(translated(languages), languages)));
