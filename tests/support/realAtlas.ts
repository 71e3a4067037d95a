import { readFileSync } from "node:fs";
import { type Atlas, toAtlas } from "../../src/atlas/atlas.ts";
import { OWN_EDITION, pathOf } from "../../src/atlas/files/fault.ts";
import { parseFile } from "../../src/atlas/files/parseFile.ts";
import { FILE_NAMES, type Files } from "../../src/atlas/files/schema.ts";
import { EDITION } from "./realEdition.ts";

/** The data files as committed, checked. */
export function realFiles(): Partial<Files> {
  return Object.fromEntries(
    FILE_NAMES.map((file) => [
      file,
      parseFile(file, readFileSync(pathOf(file, OWN_EDITION), "utf8"), EDITION.languages).value,
    ]),
  );
}

let atlas: Atlas | undefined;

/** The Atlas of the files as committed: the same for all tests, so that what is made of it is made once. */
export function realAtlas(): Atlas {
  atlas ??= toAtlas(EDITION, realFiles());
  return atlas;
}
