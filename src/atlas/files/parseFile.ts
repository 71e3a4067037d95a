import * as v from "valibot";
import type { Lang } from "../lang.ts";
import type { DataFile, Fault } from "./fault.ts";
import { parseJson } from "./parseJson.ts";
import { FILE_SCHEMAS, type FileName, type Files } from "./schema.ts";
import { unpackGeoJson } from "./unpackGeoJson.ts";
import { translated } from "./values.ts";

export type Parsed<Value, File = DataFile> =
  | { value: Value; faults: [] }
  | { value?: never; faults: Fault<File>[] };

/** The key of an entry as its author knows it: its id, else its adcode, else its place in the list. */
export function entryName(entry: unknown, index: number): string {
  const holder = entry as Record<string, unknown> & { properties?: Record<string, unknown> };
  const name = holder?.id ?? holder?.adcode ?? holder?.properties?.id ?? holder?.properties?.adcode;
  return name === undefined ? `#${index + 1}` : String(name);
}

/** What is wrong, to follow the field's name in a sentence. Checks bring their own words, types do not. */
function problemOf({ kind, type, expected, received, message }: v.BaseIssue<unknown>): string {
  if (kind !== "schema" || type === "custom") return message;
  if (expected === "never") return "is not a known field";
  return received === "undefined" ? "is missing" : `is ${received} instead of ${expected}`;
}

function toFault<File>(file: File, issue: v.BaseIssue<unknown>): Fault<File> {
  const path = issue.path ?? [];
  // A file is a list, or has one under a name.
  const at = typeof path[0]?.key === "number" ? 0 : 1;
  const item = path[at];
  const isEntry = typeof item?.key === "number" && typeof item.value === "object";
  return {
    file,
    entry: isEntry ? entryName(item.value, item.key) : "",
    field: (isEntry ? path.slice(at + 1) : path).map(({ key }) => String(key)).join("."),
    problem: problemOf(issue),
  };
}

/**
 * Turns the unknown content of one data file into its checked shape, or into every fault that it has, one for
 * each value that is wrong.
 *
 * @param read The file as read, with or without a byte order mark. Text that is not JSON is one fault.
 */
export function parseAs<Schema extends v.GenericSchema, File>(
  file: File,
  schema: Schema,
  read: string,
): Parsed<v.InferOutput<Schema>, File> {
  const { content, problem } = parseJson(read);
  if (problem !== undefined) return { faults: [{ file, entry: "", field: "", problem }] };
  const result = v.safeParse(schema, unpackGeoJson(content), { abortPipeEarly: true });
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
