import { crossCheck } from "../../atlas/crossCheck.ts";
import { type Fault, FILE_PATHS } from "../../atlas/fault.ts";
import { parseFile } from "../../atlas/parseFile.ts";
import type { FileName, Files } from "../../atlas/schema.ts";

/**
 * Every fault of the data files, each file by itself and then all of them together.
 *
 * @param read Gives the text of a file, `geo/…`, or undefined where there is none.
 */
export function atlasFaults(read: (path: string) => string | undefined): Fault[] {
  const faults: Fault[] = [];
  const files: Partial<Record<FileName, unknown>> = {};
  for (const [file, path] of Object.entries(FILE_PATHS) as [FileName, string][]) {
    const text = read(path);
    if (text === undefined) {
      faults.push({ file, entry: "", field: "", problem: "is missing" });
      continue;
    }
    const parsed = parseFile(file, text);
    faults.push(...parsed.faults);
    files[file] = parsed.value;
  }
  return [...faults, ...crossCheck(files as Partial<Files>)];
}
