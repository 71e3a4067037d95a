import { link, mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { PlainError } from "../PlainError.ts";

/**
 * Writes a file beside its place and moves it there when it is whole: a stop in the middle leaves no half of one.
 *
 * @param replaces Whether one that is there already gives way.
 * @throws PlainError where one is there that may not.
 */
export async function writeInPlace(
  path: string,
  content: string | Uint8Array,
  replaces: boolean,
): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}.part`;
  try {
    await writeFile(draft, content);
    if (replaces) await rename(draft, path);
    // A link does not take a place that another run took in the meantime; a rename would.
    else await link(draft, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    throw new PlainError(`${path}\nalready there; --force writes over.`);
  } finally {
    await rm(draft, { force: true });
  }
}
