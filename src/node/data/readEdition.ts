import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Edition } from "../../atlas/edition/edition.ts";
import { faultLine, pathOf } from "../../atlas/files/fault.ts";
import { parseJson } from "../../atlas/files/parseJson.ts";
import { PlainError } from "../PlainError.ts";
import { editionFolder } from "./editionFolder.ts";

/**
 * The edition that is built, as it is in its file. That it is sound atlasCheck.ts sees to.
 *
 * @param root The project's folder.
 * @param folder That of the edition, from there.
 * @throws PlainError where there is no such file, or none that can be read.
 */
export function readEdition(root: string, folder = editionFolder()): Edition {
  const path = resolve(root, pathOf("edition", folder));
  const { content, problem } = existsSync(path)
    ? parseJson(readFileSync(path, "utf8"))
    : { problem: "is missing" };
  if (problem !== undefined)
    throw new PlainError(faultLine({ file: "edition", entry: "", field: "", problem }, folder));
  return content as Edition;
}
