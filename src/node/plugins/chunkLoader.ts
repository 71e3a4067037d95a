import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

/** The module from which Vite takes `__vitePreload`, which it puts around each `import()`. */
const HELPER = "\0vite/preload-helper.js";
const LOADER = fileURLToPath(new URL("../../browser/bringChunk.ts", import.meta.url));

/**
 * Vite plugin: parts of the program are brought by browser/bringChunk.ts, which Vite tells what files each needs.
 *
 * @throws Where Vite's helper has another name than in the version that is locked: the build must not lose the loader.
 */
export function chunkLoader(): Plugin {
  let isInPlace = false;
  return {
    name: "chunk-loader",
    apply: "build",
    enforce: "pre",
    load(id) {
      if (id !== HELPER) return null;
      isInPlace = true;
      return `export { bringChunk as __vitePreload } from ${JSON.stringify(LOADER)};`;
    },
    generateBundle() {
      if (!isInPlace)
        this.error("Vite no longer asks for its preload helper: see src/node/plugins/chunkLoader.ts");
    },
  };
}
