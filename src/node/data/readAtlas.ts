import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { type Atlas, toAtlas } from "../../atlas/atlas.ts";
import { type DataFile, faultLines, pathOf } from "../../atlas/files/fault.ts";
import { parseFile } from "../../atlas/files/parseFile.ts";
import { FILE_NAMES } from "../../atlas/files/schema.ts";
import { PlainError } from "../PlainError.ts";
import { atlasFaults } from "./atlasFaults.ts";
import { editionFolder } from "./editionFolder.ts";
import { packShapes } from "./packShapes.ts";
import { readEdition } from "./readEdition.ts";

/**
 * The Atlas of the data files on disk, as the built site has it.
 *
 * @param root The project's folder.
 * @param folder That of the edition, from there.
 * @throws PlainError with a line for each fault: a sheet for print lacks nothing.
 */
export async function readAtlas(root: string, folder = editionFolder()): Promise<Atlas> {
  const texts = new Map<DataFile, string>();
  await Promise.all(
    (["edition", ...FILE_NAMES] as const).map(async (file) => {
      const path = resolve(root, pathOf(file, folder));
      if (existsSync(path)) texts.set(file, await readFile(path, "utf8"));
    }),
  );
  const faults = atlasFaults((file) => texts.get(file));
  if (faults.length > 0) throw new PlainError(`The data has errors:\n${faultLines(faults, folder)}`);
  const edition = readEdition(root, folder);
  const files = FILE_NAMES.map((file) => {
    const text = texts.get(file) ?? "";
    // As the site reads it.
    return [file, parseFile(file, packShapes(file, text) ?? text, edition.languages).value];
  });
  return toAtlas(edition, Object.fromEntries(files));
}
