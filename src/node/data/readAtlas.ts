import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Atlas, toAtlas } from "../../atlas/atlas.ts";
import { FILE_PATHS, faultLine } from "../../atlas/fault.ts";
import { parseFile } from "../../atlas/parseFile.ts";
import { FILE_NAMES } from "../../atlas/schema.ts";
import { PlainError } from "../PlainError.ts";
import { packShapes } from "./packShapes.ts";

/**
 * The Atlas of the data files on disk, as the built site has it.
 *
 * @param root The project's folder.
 * @throws PlainError with a line for each fault: a sheet for print lacks nothing.
 */
export async function readAtlas(root: string): Promise<Atlas> {
  const parsed = await Promise.all(
    FILE_NAMES.map(async (file) => {
      const text = await readFile(join(root, FILE_PATHS[file]), "utf8");
      const parsed = parseFile(file, text);
      // A fault is named as the file has it; what is whole is read as the site reads it.
      const packed = parsed.faults.length === 0 ? packShapes(file, text) : undefined;
      return { file, ...(packed === undefined ? parsed : parseFile(file, packed)) };
    }),
  );
  const faults = parsed.flatMap((result) => result.faults);
  if (faults.length > 0) throw new PlainError(`The data has errors:\n${faults.map(faultLine).join("\n")}`);
  return toAtlas(Object.fromEntries(parsed.map(({ file, value }) => [file, value])));
}
