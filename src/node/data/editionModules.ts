import { resolve } from "node:path";
import { normalizePath, type Plugin } from "vite";
import { type Edition, hubFill } from "../../atlas/edition/edition.ts";
import { pathOf } from "../../atlas/files/fault.ts";
import type { Lang } from "../../atlas/lang.ts";
import type { EmbeddedEdition } from "../../embed/frameQuery.ts";
import { escapeXml } from "../../render/escapeXml.ts";
import { htmlLangOf, wordsOf } from "../../text/words.ts";
import { editPage } from "../html/editPage.ts";
import { pageElement } from "../html/pageElements.ts";
import { editionFolder } from "./editionFolder.ts";
import { readEdition } from "./readEdition.ts";

const MODULES = ["virtual:edition", "virtual:edition.css", "virtual:edition-embed"];

/** The colours that stylesheets cannot know: of themes, of groups, and the hub's. */
function stylesheet(edition: Edition): string {
  const { themes, groups } = edition;
  const home = hubFill(edition);
  return [
    ...themes.map(({ id, colour }) => `.is-${id} { --theme: ${colour}; }`),
    ...groups.flatMap(({ id, fill }) => (fill ? [`.is-${id} { --fill: ${fill}; }`] : [])),
    ...(home ? [`:root { --hub: ${home}; }`] : []),
  ].join("\n");
}

function embedded(edition: Edition): EmbeddedEdition {
  const titleIn = (lang: Lang) => wordsOf(edition, lang).share.frameTitle(edition.title[lang]);
  return {
    titles: Object.fromEntries(edition.languages.map((lang) => [lang, titleIn(lang)])),
    themes: edition.themes.map(({ id }) => id),
  };
}

/**
 * Vite plugin: the edition that is built, as the modules that virtualEdition.d.ts describes, and its name in the page
 * itself. That it is sound atlasCheck.ts has seen.
 */
export function editionModules(): Plugin {
  const folder = editionFolder();
  let root = process.cwd();
  const file = () => resolve(root, pathOf("edition", folder));
  return {
    name: "edition",
    config: (config) => {
      root = resolve(config.root ?? root);
      return {
        resolve: { alias: { edition: normalizePath(resolve(root, folder)) } },
        define: { "import.meta.env.EDITION_FOLDER": JSON.stringify(folder) },
      };
    },
    resolveId: (id) => (MODULES.includes(id) ? `\0${id}` : null),
    async load(id) {
      if (!MODULES.some((name) => id === `\0${name}`)) return null;
      this.addWatchFile(file());
      const edition = readEdition(root);
      if (id.endsWith(".css")) return stylesheet(edition);
      return `export default ${JSON.stringify(id.endsWith("-embed") ? embedded(edition) : edition)};`;
    },
    transformIndexHtml: {
      order: "pre",
      async handler(html) {
        const { title, languages } = readEdition(root);
        const [first] = languages;
        const { start, content, attributes } = pageElement(html, "html");
        const own = Object.entries({ ...attributes, lang: htmlLangOf(first) })
          .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
          .join("");
        return editPage(html, [
          { start, end: content.start, text: `<html${own}>` },
          { ...pageElement(html, "title").content, text: escapeXml(title[first]) },
        ]);
      },
    },
  };
}
