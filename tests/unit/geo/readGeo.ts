import { readFileSync } from "node:fs";
import { pathOf } from "../../../src/atlas/files/fault.ts";
import { parseFile } from "../../../src/atlas/files/parseFile.ts";
import type { FileName, Files } from "../../../src/atlas/files/schema.ts";
import { LANGS } from "../../support/realEdition.ts";

/** A committed data file, checked. */
export function readGeo<Name extends FileName>(name: Name): Files[Name] {
  const { value, faults } = parseFile(name, readFileSync(pathOf(name), "utf8"), LANGS);
  if (!value) throw new Error(`${pathOf(name)} has ${faults.length} faults`);
  return value;
}
