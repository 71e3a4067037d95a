import { crossCheck } from "../../src/atlas/crossCheck.ts";
import { type Fault, FILE_PATHS, faultLine } from "../../src/atlas/fault.ts";
import { parseFile } from "../../src/atlas/parseFile.ts";
import type { FileName, Files } from "../../src/atlas/schema.ts";

/** Stops with every fault that the page's own checks find in the files made, one a line. */
export function checkOutputs(texts: ReadonlyMap<string, string>): void {
  const files: Partial<Files> = {};
  const faults: Fault[] = [];
  for (const [name, path] of Object.entries(FILE_PATHS) as [FileName, string][]) {
    const text = texts.get(path);
    if (text === undefined) continue;
    const result = parseFile(name, text);
    faults.push(...result.faults);
    Object.assign(files, { [name]: result.value });
  }
  faults.push(...crossCheck(files));
  if (faults.length > 0)
    throw new Error(`The data just made has errors:\n${faults.map(faultLine).join("\n")}`);
}
