import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { normalizePath } from "vite";
import { PRINTED } from "../../style/typefaces.ts";
import { cachedFolder } from "../cachedFolder.ts";
import { wholeFont } from "../fonts/cutFont.ts";
import type { TrueType } from "./trueTypes.ts";

/** Each page of a build asks for them. */
const made = new Map<string, Promise<TrueType[]>>();

/**
 * All that the typefaces of the site have, in the pieces that cutFont looks in, as WOFF2: what a designer types
 * may be in any of them. Kept in node_modules/.cache until a package changes.
 *
 * @param root The project's folder.
 */
export function wholeFaces(root: string): Promise<TrueType[]> {
  const files = made.get(root) ?? unpack(root);
  made.set(root, files);
  return files;
}

async function unpack(root: string): Promise<TrueType[]> {
  const lock = await readFile(join(root, "package-lock.json"));
  const key = createHash("sha256").update(JSON.stringify(PRINTED)).update(lock).digest("hex");
  const folder = join(root, "node_modules/.cache/whole-woff2", key.slice(0, 16));
  await cachedFolder(folder, async (draft) => {
    const files: TrueType[] = [];
    for (const typeface of PRINTED) {
      const { family, weight, only } = typeface;
      if (only) continue;
      for (const { bytes, characters, name } of await wholeFont(typeface)) {
        const path = `${family.replace(" ", "-").toLowerCase()}-${weight}-${files.length}.woff2`;
        await writeFile(join(draft, path), bytes);
        files.push({ family, weight, characters: characters.join(""), name, path });
      }
    }
    await writeFile(join(draft, "files.json"), JSON.stringify(files));
  });
  const files: TrueType[] = JSON.parse(await readFile(join(folder, "files.json"), "utf8"));
  return files.map((file) => ({ ...file, path: normalizePath(join(folder, file.path)) }));
}
