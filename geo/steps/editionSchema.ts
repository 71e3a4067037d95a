import type { Edition } from "../../src/atlas/edition.ts";
import { editionSchema as schemaIn } from "../../src/atlas/editionSchema.ts";
import { translated } from "../../src/atlas/values.ts";
import { jsonSchema, jsonText } from "./jsonSchema.ts";

/** The text of geo/edition.schema.json, with which an editor completes and checks geo/edition.json. */
export const editionSchema = ({ languages }: Edition): string =>
  jsonText(jsonSchema(schemaIn(translated(languages), languages)));
