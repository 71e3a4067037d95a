import type { Plugin } from "vite";
import { siteCharacters } from "./siteCharacters.ts";
import { type FontFile, siteFonts } from "./siteFonts.ts";
import type { FontTexts } from "./texts.ts";

const MODULES = ["virtual:fonts", "virtual:fonts.css", "virtual:characters"];

/** The site and its one file are built in one process, of the same fonts. */
const made = new Map<string, Promise<FontFile[]>>();

/**
 * Vite plugin: the site's own fonts, cut to its characters, as the modules that virtualFonts.d.ts
 * describes. A character without a font fails the build. The dev server cuts once, when it starts.
 *
 * @param texts Reads what is written at once, and what soon after.
 */
export function subsetFonts(texts: (root: string) => Promise<FontTexts>): Plugin {
  let root = "";
  const cut = () => {
    const files = made.get(root) ?? texts(root).then((words) => siteFonts(root, words));
    made.set(root, files);
    return files;
  };
  return {
    name: "subset-fonts",
    async configResolved(config) {
      root = config.root;
      if (config.command === "build") await cut();
    },
    resolveId: (id) => (MODULES.includes(id) ? `\0${id}` : null),
    async load(id) {
      if (!MODULES.includes(id.slice(1)) || id[0] !== "\0") return null;
      if (id.endsWith(".css")) return stylesheet(await cut());
      if (id.endsWith("characters")) {
        const characters = [...(await siteCharacters(root)).keys()].join("");
        return `export const characters = ${JSON.stringify(characters)};`;
      }
      return script(await cut());
    },
  };
}

function stylesheet(files: readonly FontFile[]): string {
  // In a stylesheet the later rule wins.
  return files
    .toReversed()
    .map(({ family, weight, path, unicodeRange }) =>
      [
        "@font-face {",
        `font-family: "${family}"; font-weight: ${weight}; font-display: swap;`,
        `src: url(${JSON.stringify(path)}) format("woff2");`,
        unicodeRange ? `unicode-range: ${unicodeRange.join(", ")};` : "",
        "}",
      ].join("\n"),
    )
    .join("\n");
}

function script(files: readonly FontFile[]): string {
  const imports = files.map(({ path }, index) => `import url${index} from ${JSON.stringify(`${path}?url`)};`);
  const fonts = files.map(
    ({ path: _, ...font }, index) => `{ ...${JSON.stringify(font)}, url: url${index} }`,
  );
  return [...imports, `export const fonts = [\n${fonts.join(",\n")}\n];`].join("\n");
}
