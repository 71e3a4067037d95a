import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { normalizePath } from "vite";
import { cachedFolder } from "../cachedFolder.ts";

/** Of npm `harfbuzzjs`. */
export type Program = "harfbuzz" | "harfbuzz-subset";

const pathOf = (file: string) => fileURLToPath(new URL(file, import.meta.resolve("harfbuzzjs")));

/**
 * A program of HarfBuzz, gzipped: not every server packs what it sends.
 *
 * @param root The project's folder.
 * @returns Where it is, in node_modules/.cache.
 */
export async function packedHarfBuzz(root: string, program: Program): Promise<string> {
  const wasm = await readFile(pathOf(`${program}.wasm`));
  const key = createHash("sha256").update(wasm).digest("hex");
  const folder = join(root, "node_modules/.cache/harfbuzz", key.slice(0, 16));
  // Not `.gz`: some servers say of such a file that it is packed, and a browser unpacks it by itself then.
  const file = `${program}.packed`;
  await cachedFolder(folder, (draft) => writeFile(join(draft, file), gzipSync(wasm, { level: 9 })));
  return normalizePath(join(folder, file));
}

/** The module that starts HarfBuzz, which asks for its program, as it is, beside itself. */
export const STARTER = normalizePath(pathOf("harfbuzz.js"));
const BESIDE = 'new URL("harfbuzz.wasm",import.meta.url).href';

/** {@link STARTER} without a program beside it. */
export function withoutProgram(code: string): string {
  if (!code.includes(BESIDE)) throw new Error(`${STARTER} does not say where its program is`);
  return code.replace(BESIDE, '""');
}

/** A module in its place, which brings it the packed one. */
export const packedStarter = async (root: string) => `
import start from ${JSON.stringify(STARTER)};
import program from ${JSON.stringify(`${await packedHarfBuzz(root, "harfbuzz")}?url`)};
import { loadPacked } from ${JSON.stringify(normalizePath(join(root, "src/sheet/web/fonts/loadPacked.ts")))};
export default async () => start({ wasmBinary: await loadPacked(program) });
`;
