import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { type Atlas, toAtlas } from "../../atlas/atlas.ts";
import { type DataFile, faultLines, pathOf } from "../../atlas/fault.ts";
import { offeredLanguages } from "../../atlas/offeredLanguages.ts";
import { parseEdition } from "../../atlas/parseEdition.ts";
import { parseFile } from "../../atlas/parseFile.ts";
import { FILE_NAMES } from "../../atlas/schema.ts";
import { WORDED } from "../../text/wordedLang.ts";
import { PlainError } from "../PlainError.ts";
import { editionFolder } from "./editionFolder.ts";
import { packShapes } from "./packShapes.ts";

/**
 * The Atlas of the data files on disk, as the built site has it.
 *
 * @param root The project's folder.
 * @param folder That of the edition, from there.
 * @throws PlainError with a line for each fault: a sheet for print lacks nothing.
 */
export async function readAtlas(root: string, folder = editionFolder()): Promise<Atlas> {
  const read = (file: DataFile) => readFile(resolve(root, pathOf(file, folder)), "utf8");
  const editionText = await read("edition");
  const edition = parseEdition(editionText, WORDED);
  const languages = offeredLanguages(editionText, WORDED);
  const parsed = await Promise.all(
    FILE_NAMES.map(async (file) => {
      const text = await read(file);
      const parsed = parseFile(file, text, languages);
      // A fault is named as the file has it; what is whole is read as the site reads it.
      const packed = parsed.faults.length === 0 ? packShapes(file, text) : undefined;
      return { file, ...(packed === undefined ? parsed : parseFile(file, packed, languages)) };
    }),
  );
  const faults = [edition, ...parsed].flatMap((result) => result.faults);
  if (!edition.value || faults.length > 0)
    throw new PlainError(`The data has errors:\n${faultLines(faults, folder)}`);
  return toAtlas(edition.value, Object.fromEntries(parsed.map(({ file, value }) => [file, value])));
}
