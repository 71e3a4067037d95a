import * as v from "valibot";
import type { DataFile, Fault } from "./fault.ts";
import type { Lang } from "./lang.ts";
import { FILE_SCHEMAS, type FileName, type Files } from "./schema.ts";
import { unpackGeoJson } from "./unpackGeoJson.ts";
import { translated } from "./values.ts";

export type Parsed<Value> = { value: Value; faults: [] } | { value?: never; faults: Fault[] };

/** The key of an entry as its author knows it: its id, else its adcode, else its place in the list. */
function entryName(entry: unknown, index: number): string {
  const holder = entry as Record<string, unknown> & { properties?: Record<string, unknown> };
  const name = holder?.id ?? holder?.properties?.id ?? holder?.properties?.adcode;
  return name === undefined ? `#${index + 1}` : String(name);
}

/** What is wrong, to follow the field's name in a sentence. Checks bring their own words, types do not. */
function problemOf({ kind, type, expected, received, message }: v.BaseIssue<unknown>): string {
  if (kind !== "schema" || type === "custom") return message;
  if (expected === "never") return "is not a known field";
  return received === "undefined" ? "is missing" : `is ${received} instead of ${expected}`;
}

function toFault(file: DataFile, issue: v.BaseIssue<unknown>): Fault {
  const path = issue.path ?? [];
  const item = path[1];
  const isEntry = typeof item?.key === "number" && typeof item.value === "object";
  return {
    file,
    entry: isEntry ? entryName(item.value, item.key) : "",
    field: (isEntry ? path.slice(2) : path).map(({ key }) => String(key)).join("."),
    problem: problemOf(issue),
  };
}

/** Where a parser stopped, as an editor counts; some parsers say it themselves, some only the character's number. */
function placeIn(text: string, message: string): string {
  const [, position] = /position (\d+)/.exec(message) ?? [];
  if (position === undefined || message.includes("line")) return message;
  const before = text.slice(0, Number(position)).split("\n");
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}: ${message}`;
}

/**
 * Turns the unknown content of one data file into its checked shape, or into every fault that it has, one for
 * each value that is wrong.
 *
 * @param read The file as read, with or without a byte order mark. Text that is not JSON is one fault.
 */
export function parseAs<Schema extends v.GenericSchema>(
  file: DataFile,
  schema: Schema,
  read: string,
): Parsed<v.InferOutput<Schema>> {
  const text = read.replace(/^\ufeff/, "");
  let content: unknown;
  try {
    content = unpackGeoJson(JSON.parse(text));
  } catch (error) {
    return {
      faults: [
        { file, entry: "", field: "", problem: `is not JSON (${placeIn(text, (error as Error).message)})` },
      ],
    };
  }
  const result = v.safeParse(schema, content, { abortPipeEarly: true });
  return result.success
    ? { value: result.output, faults: [] }
    : { faults: result.issues.map((issue) => toFault(file, issue)) };
}

/** The same of a file that the page loads, by its own schema, with its words in each of some languages. */
export const parseFile = <Name extends FileName>(
  file: Name,
  read: string,
  languages: readonly Lang[],
): Parsed<Files[Name]> =>
  parseAs(file, FILE_SCHEMAS[file](translated(languages)), read) as Parsed<Files[Name]>;
