import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Plugin, PluginOption } from "vite";
import { NOTICES } from "../../panels/sources/noticesUrl.ts";
import { inEachLanguage } from "../data/inEachLanguage.ts";
import { readEdition } from "../data/readEdition.ts";
import type { Alone } from "../firstPage/firstPage.ts";
import { inFewerLetters } from "../html/inFewerLetters.ts";
import { singleFileBoot } from "./singleFileBoot.ts";
import { singleFilePack } from "./singleFilePack.ts";
import { singleFilePage } from "./singleFilePage.ts";
import { singleFileScript } from "./singleFileScript.ts";

/**
 * Vite plugin: makes `<id of the edition>-atlas.html` beside the built page, one file with everything inside that opens from a disk
 * without a server: scripts may not import each other there, nor fetch their data.
 *
 * @param modules The site's plugins that make modules, new ones: they are used for a second build.
 * @param start What it begins with.
 */
export function singleFile(modules: () => PluginOption[], start: () => Alone): Plugin {
  let root = "";
  return {
    name: "single-file",
    apply: "build",
    configResolved(config) {
      root = config.root;
    },
    writeBundle: {
      order: "post",
      sequential: true,
      async handler({ dir = "dist" }) {
        const script = await singleFileScript(root, modules());
        script.files.set(NOTICES, await readFile(join(dir, NOTICES)));
        const edition = readEdition(root);
        const { pack, css } = singleFilePack(
          script,
          inEachLanguage(edition, (words) => words.cannotOpenFile),
        );
        const { html, rules } = start();
        const boot = `(${singleFileBoot})();`;
        const page = singleFilePage(html, { css: css + rules, boot, pack: JSON.stringify(pack) });
        await writeFile(join(dir, `${edition.id}-atlas.html`), await inFewerLetters(page));
      },
    },
  };
}
