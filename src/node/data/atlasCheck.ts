import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Plugin } from "vite";
import { offeredLanguages } from "../../atlas/edition/offeredLanguages.ts";
import { parseEdition } from "../../atlas/edition/parseEdition.ts";
import { type DataFile, faultLines, pathOf } from "../../atlas/files/fault.ts";
import { parseFile } from "../../atlas/files/parseFile.ts";
import { FILE_NAMES } from "../../atlas/files/schema.ts";
import { WORDED } from "../../text/wordedLang.ts";
import { PlainError } from "../PlainError.ts";
import { atlasFaults } from "./atlasFaults.ts";
import { editionFolder } from "./editionFolder.ts";

/**
 * Vite plugin: a build with a fault in the data fails with one line for each fault, all at once; one
 * without any entry is an empty atlas, and says so. The dev server goes on and shows the same lines over the page until the files are mended.
 */
export function atlasCheck(): Plugin {
  let root = process.cwd();

  const folder = editionFolder();
  const pathIn = (file: DataFile) => resolve(root, pathOf(file, folder));
  const read = (file: DataFile) =>
    existsSync(pathIn(file)) ? readFileSync(pathIn(file), "utf8") : undefined;
  const report = () => faultLines(atlasFaults(read), folder);
  function warnings(): string[] {
    const [edition = "", partnerships = ""] = [read("edition"), read("partnerships")];
    const entries =
      parseFile("partnerships", partnerships, offeredLanguages(edition, WORDED)).value?.partnerships ?? [];
    if (entries.length === 0)
      return [`${pathOf("partnerships", folder)} has no partnerships: the atlas is empty.`];
    const { themes } = parseEdition(edition, WORDED).value ?? { themes: [] };
    return themes
      .filter(({ id }) => entries.every((entry) => !entry.themes.includes(id)))
      .map(({ id }) => `${pathOf("edition", folder)}: ${id}: is a theme that no partnership has.`);
  }

  return {
    name: "atlas-check",
    // Before any other plugin reads the edition.
    config(config, { command }) {
      root = resolve(config.root ?? root);
      const faults = command === "build" && report();
      if (faults) throw new PlainError(`The data has errors:\n${faults}`);
    },
    configResolved({ command, logger }) {
      if (command === "build") for (const warning of warnings()) logger.warn(warning);
    },
    configureServer({ watcher, ws }) {
      const show = () => {
        const message = report();
        if (message) ws.send({ type: "error", err: { message, stack: "", plugin: "atlas-check" } });
        return message;
      };
      ws.on("connection", show);
      const paths = new Set((["edition", ...FILE_NAMES] as const).map(pathIn));
      watcher.on("all", (_event, path) => {
        if (paths.has(path) && !show()) ws.send({ type: "full-reload" });
      });
    },
  };
}
