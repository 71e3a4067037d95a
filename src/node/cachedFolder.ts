import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";

/**
 * Fills a folder once: it is there whole or not at all, also when two processes begin at the same time or
 * one of them is interrupted.
 *
 * @param folder Where it shall be; its name says what it was made from.
 * @param fill Writes into the folder that it is given. When it throws, nothing stays.
 */
export async function cachedFolder(folder: string, fill: (draft: string) => Promise<void>): Promise<void> {
  if (existsSync(folder)) return;
  await mkdir(dirname(folder), { recursive: true });
  const draft = await mkdtemp(`${folder}-`);
  try {
    await fill(draft);
    await rename(draft, folder);
  } catch (error) {
    await rm(draft, { recursive: true });
    // Another process was first, and has made the same.
    if (!existsSync(folder)) throw error;
  }
}
