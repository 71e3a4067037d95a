import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { Plugin } from "vite";
import { packShapes } from "./packShapes.ts";

/** Vite plugin: the built site has its shapes packed (see packGeoJson.ts); the dev server gives them as they are. */
export function packData(): Plugin {
  return {
    name: "pack-data",
    apply: "build",
    enforce: "pre",
    async load(id) {
      const [path = "", query = ""] = id.split("?");
      const [, part] = /^(?:(\w+)&)?url$/.exec(query) ?? [null];
      if (part === null || !path.endsWith(".geojson")) return null;
      const file = part ?? basename(path, ".geojson");
      const source = packShapes(file, await readFile(path, "utf8"));
      if (source === undefined) return null;
      this.addWatchFile(path);
      const asset = this.emitFile({
        type: "asset",
        name: `${file}.geojson`,
        originalFileName: path,
        source,
      });
      return `export default import.meta.ROLLUP_FILE_URL_${asset};`;
    },
  };
}
