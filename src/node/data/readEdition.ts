import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Edition } from "../../atlas/edition.ts";
import { pathOf } from "../../atlas/fault.ts";
import { editionFolder } from "./editionFolder.ts";

/**
 * The edition that is built, as it is in its file. That it is sound atlasCheck.ts sees to.
 *
 * @param root The project's folder.
 */
export const readEdition = (root: string): Edition =>
  JSON.parse(readFileSync(resolve(root, pathOf("edition", editionFolder())), "utf8"));
