import { crossCheck } from "../../src/atlas/edition/crossCheck.ts";
import type { Edition } from "../../src/atlas/edition/edition.ts";
import { type Fault, faultLines, pathOf } from "../../src/atlas/files/fault.ts";
import { parseFile } from "../../src/atlas/files/parseFile.ts";
import { FILE_NAMES, type Files } from "../../src/atlas/files/schema.ts";

/** Stops with every fault that the page's own checks find in the files made, one a line. */
export function checkOutputs(edition: Edition, folder: string, texts: ReadonlyMap<string, string>): void {
  const files: Partial<Files> = {};
  const faults: Fault[] = [];
  for (const name of FILE_NAMES) {
    const text = texts.get(pathOf(name, folder));
    if (text === undefined) continue;
    const result = parseFile(name, text, edition.languages);
    faults.push(...result.faults);
    Object.assign(files, { [name]: result.value });
  }
  faults.push(...crossCheck(edition, files));
  if (faults.length > 0) throw new Error(`The data just made has errors:\n${faultLines(faults, folder)}`);
}
