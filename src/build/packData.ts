import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { Plugin } from "vite";
import { packGeoJson } from "./packGeoJson.ts";

/**
 * Decimals of a degree in which a file's positions travel. The files themselves have four; for the quiet ground, drawn
 * from a grid of nine kilometres and from lines simplified by hundreds of metres, three are enough.
 */
const DECIMALS: Record<string, number> = {
  jurisdictions: 4,
  counties: 4,
  rivers: 4,
  surroundings: 3,
  relief: 3,
};

/** Vite plugin: the built site has its shapes packed (see packGeoJson.ts); the dev server gives them as they are. */
export function packData(): Plugin {
  return {
    name: "pack-data",
    apply: "build",
    enforce: "pre",
    async load(id) {
      const [path = "", query] = id.split("?");
      const decimals = DECIMALS[basename(path, ".geojson")];
      if (query !== "url" || !path.endsWith(".geojson") || decimals === undefined) return null;
      this.addWatchFile(path);
      const source = packGeoJson(JSON.parse(await readFile(path, "utf8")), decimals);
      const file = this.emitFile({ type: "asset", name: basename(path), originalFileName: path, source });
      return `export default import.meta.ROLLUP_FILE_URL_${file};`;
    },
  };
}
