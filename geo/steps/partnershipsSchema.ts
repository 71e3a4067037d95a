import type { Edition } from "../../src/atlas/edition/edition.ts";
import { FILE_SCHEMAS } from "../../src/atlas/files/schema.ts";
import { translated } from "../../src/atlas/files/values.ts";
import { jsonSchema, jsonText } from "./jsonSchema.ts";

/**
 * The text of geo/partnerships.schema.json, with which an editor completes and checks geo/partnerships.json: themes are
 * those of the edition.
 */
export function partnershipsSchema({ themes, languages }: Edition): string {
  const ids = themes.map(({ id }) => id);
  const schema = jsonSchema(FILE_SCHEMAS.partnerships(translated(languages)));
  const text = JSON.stringify(schema, (key, value) => {
    if (key === "section") return { enum: ids, type: "string", description: value.description };
    return key === "themes" ? { ...value, items: { enum: ids, type: "string" } } : value;
  });
  return jsonText(JSON.parse(text));
}
