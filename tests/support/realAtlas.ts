import { readFileSync } from "node:fs";
import { type Atlas, toAtlas } from "../../src/atlas/atlas.ts";
import { FILE_PATHS } from "../../src/atlas/fault.ts";
import { parseFile } from "../../src/atlas/parseFile.ts";
import { FILE_NAMES, type Files } from "../../src/atlas/schema.ts";

/** The data files as committed, checked. */
export function realFiles(): Partial<Files> {
  return Object.fromEntries(
    FILE_NAMES.map((file) => [file, parseFile(file, readFileSync(FILE_PATHS[file], "utf8")).value]),
  );
}

let atlas: Atlas | undefined;

/** The Atlas of the files as committed: the same for all tests, so that what is made of it is made once. */
export function realAtlas(): Atlas {
  atlas ??= toAtlas(realFiles());
  return atlas;
}
