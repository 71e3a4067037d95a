import { toJsonSchema } from "@valibot/to-json-schema";
import { FILE_SCHEMAS } from "../../src/atlas/schema.ts";

/**
 * The text of geo/partnerships.schema.json, with which an editor completes and checks geo/partnerships.json.
 * Left out is what JSON Schema cannot say: that spaces alone are no text, and that the calendar has a day.
 */
export function partnershipsSchema(): string {
  const schema = toJsonSchema(FILE_SCHEMAS.partnerships, {
    typeMode: "input",
    ignoreActions: ["trim", "check"],
  });
  return `${JSON.stringify(schema, null, 2)}\n`;
}
