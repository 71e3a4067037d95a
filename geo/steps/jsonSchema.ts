import { type JsonSchema, toJsonSchema } from "@valibot/to-json-schema";
import type { GenericSchema } from "valibot";

/**
 * A schema as a JSON Schema. Left out is what that cannot say: that spaces alone are no text, and that the calendar has
 * a day.
 */
export const jsonSchema = (schema: GenericSchema): JsonSchema =>
  toJsonSchema(schema, { typeMode: "input", ignoreActions: ["trim", "check"] });

export const jsonText = (schema: JsonSchema): string => `${JSON.stringify(schema, null, 2)}\n`;
