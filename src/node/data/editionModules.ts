import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { normalizePath, type Plugin } from "vite";
import type { Edition } from "../../atlas/edition.ts";
import { pathOf } from "../../atlas/fault.ts";
import { escapeXml } from "../../render/escapeXml.ts";
import { editionFolder } from "./editionFolder.ts";

const MODULES = ["virtual:edition", "virtual:edition.css", "virtual:edition-embed"];

/** The colours that stylesheets cannot know: of themes, of groups, and the hub's. */
function stylesheet({ themes, groups, hub }: Edition): string {
  const home = groups.find(({ members }) => hub && members.includes(hub.adcode))?.fill;
  return [
    ...themes.map(({ id, colour }) => `.is-${id} { --theme: ${colour}; }`),
    ...groups.flatMap(({ id, fill }) => (fill ? [`.is-${id} { --fill: ${fill}; }`] : [])),
    ...(home ? [`:root { --hub: ${home}; }`] : []),
  ].join("\n");
}

/**
 * Vite plugin: the edition that is built, as the modules that virtualEdition.d.ts describes, and its name in the page
 * itself. That it is sound atlasCheck.ts has seen.
 */
export function editionModules(): Plugin {
  const folder = editionFolder();
  let root = process.cwd();
  const file = () => resolve(root, pathOf("edition", folder));
  const read = async (): Promise<Edition> => JSON.parse(await readFile(file(), "utf8"));
  return {
    name: "edition",
    config: (config) => {
      root = resolve(config.root ?? root);
      return { resolve: { alias: { edition: normalizePath(resolve(root, folder)) } } };
    },
    resolveId: (id) => (MODULES.includes(id) ? `\0${id}` : null),
    async load(id) {
      if (!MODULES.some((name) => id === `\0${name}`)) return null;
      this.addWatchFile(file());
      const edition = await read();
      if (id.endsWith(".css")) return stylesheet(edition);
      const { title, themes } = edition;
      const content = id.endsWith("-embed") ? { title, themes: themes.map((theme) => theme.id) } : edition;
      return `export default ${JSON.stringify(content)};`;
    },
    transformIndexHtml: {
      order: "pre",
      async handler(html) {
        const { title } = await read();
        const [zh, en] = [title.zh, title.en].map(escapeXml);
        return html
          .replace("<title>Atlas</title>", () => `<title>${zh} · ${en}</title>`)
          .replace("<h1>Atlas</h1>", () => `<h1>${zh} <span lang="en">${en}</span></h1>`);
      },
    },
  };
}
