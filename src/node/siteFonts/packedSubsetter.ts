import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { normalizePath } from "vite";
import { cachedFolder } from "../cachedFolder.ts";

/** Not `.gz`: some servers say of such a file that it is packed, and a browser unpacks it by itself then. */
const FILE = "harfbuzz-subset.packed";

/**
 * HarfBuzz's subsetter, gzipped: not every server packs what it sends.
 *
 * @param root The project's folder.
 * @returns Where it is, in node_modules/.cache.
 */
export async function packedSubsetter(root: string): Promise<string> {
  const wasm = await readFile(fileURLToPath(import.meta.resolve("harfbuzzjs/dist/harfbuzz-subset.wasm")));
  const key = createHash("sha256").update(wasm).digest("hex");
  const folder = join(root, "node_modules/.cache/subsetter", key.slice(0, 16));
  await cachedFolder(folder, (draft) => writeFile(join(draft, FILE), gzipSync(wasm, { level: 9 })));
  return normalizePath(join(folder, FILE));
}
