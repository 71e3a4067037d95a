import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { FILE_PATHS, faultLine } from "../../atlas/fault.ts";
import { parseFile } from "../../atlas/parseFile.ts";
import { PlainError } from "../PlainError.ts";
import { atlasFaults } from "./atlasFaults.ts";

/**
 * Vite plugin: a build with a fault in the data fails with one line for each fault, all at once; one
 * without any entry is an empty atlas, and says so. The dev server goes on and shows the same lines over the page until the files are mended.
 */
export function atlasCheck(): Plugin {
  let root = "";

  const read = (path: string) =>
    existsSync(join(root, path)) ? readFileSync(join(root, path), "utf8") : undefined;
  const report = () => atlasFaults(read).map(faultLine).join("\n");
  const isEmpty = () =>
    parseFile("partnerships", read(FILE_PATHS.partnerships) ?? "").value?.partnerships.length === 0;

  return {
    name: "atlas-check",
    configResolved(config) {
      root = config.root;
      if (config.command !== "build") return;
      const faults = report();
      if (faults) throw new PlainError(`The data has errors:\n${faults}`);
      if (isEmpty())
        config.logger.warn(`${FILE_PATHS.partnerships} has no partnerships: the atlas is empty.`);
    },
    configureServer({ watcher, ws }) {
      const show = () => {
        const message = report();
        if (message) ws.send({ type: "error", err: { message, stack: "", plugin: "atlas-check" } });
        return message;
      };
      ws.on("connection", show);
      const paths = new Set(Object.values(FILE_PATHS).map((path) => join(root, path)));
      watcher.on("all", (_event, path) => {
        if (paths.has(path) && !show()) ws.send({ type: "full-reload" });
      });
    },
  };
}
