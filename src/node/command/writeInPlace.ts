import { link, mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** A file that is being written by a process. */
const DRAFT = /\.(?:svg|pdf|png|html)\.(\d+)\.part$/;

/**
 * Writes a file beside its place and moves it there when it is whole: a stop in the middle leaves no half of one.
 *
 * @param replaces Whether one that is there already gives way.
 * @returns Whether it is in its place; false where one is there that does not give way.
 */
export async function writeInPlace(
  path: string,
  content: string | Uint8Array,
  replaces: boolean,
): Promise<boolean> {
  await mkdir(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}.part`;
  try {
    await writeFile(draft, content);
    if (replaces) await rename(draft, path);
    // A link does not take a place that another run took in the meantime; a rename would.
    else await link(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    return false;
  } finally {
    await rm(draft, { force: true });
  }
}

/** Removes what runs that were killed left half-written in a folder. */
export async function removeDrafts(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  const left = names.filter((name) => {
    const [, process = ""] = DRAFT.exec(name) ?? [];
    return process !== "" && !isRunning(Number(process));
  });
  await Promise.all(left.map((name) => rm(join(folder, name), { force: true })));
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
