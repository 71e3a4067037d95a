import { join } from "node:path";
import { normalizePath, type Plugin } from "vite";
import { packedSubsetter } from "./packedSubsetter.ts";
import { printedFaces, type TrueType } from "./trueTypes.ts";
import { wholeFaces } from "./wholeFaces.ts";

const MODULES = ["virtual:press", "virtual:press-fonts", "virtual:whole-faces", "virtual:subsetter"];

/** What comes only when it is wanted, by the name that `virtual:press` gives it. */
const PARTS = { press: "src/sheet/web/pressFiles.ts", wholeFaces: "src/sheet/web/fonts/wholeFaceFiles.ts" };

/**
 * Vite plugin: what makes PDFs in the page, as the modules that virtualPress.d.ts describes.
 *
 * @param isOneScript Whether the build is to be a single script: it makes none.
 */
export function pressFonts(isOneScript = false): Plugin {
  let root = "";
  return {
    name: "press-fonts",
    configResolved(config) {
      root = config.root;
    },
    // HarfBuzz finds its program beside its module.
    config: () => ({ optimizeDeps: { exclude: ["harfbuzzjs"] } }),
    resolveId: (id) => (MODULES.includes(id) ? `\0${id}` : null),
    async load(id) {
      if (id === "\0virtual:press-fonts") return listed("pressFonts", await printedFaces(root));
      if (id === "\0virtual:whole-faces") return listed("faces", await wholeFaces(root));
      if (id === "\0virtual:subsetter")
        return `export { default as subsetter } from ${JSON.stringify(`${await packedSubsetter(root)}?url`)};`;
      if (id !== "\0virtual:press") return null;
      const parts = Object.entries(PARTS).map(([name, path]) => {
        const load = `() => import(${JSON.stringify(normalizePath(join(root, path)))})`;
        return `export const ${name} = ${isOneScript ? "null" : load};`;
      });
      return parts.join("\n");
    },
  };
}

/** A module that exports font files, each with its address in place of its path. */
function listed(name: string, files: readonly TrueType[]): string {
  const imports = files.map(({ path }, i) => `import url${i} from ${JSON.stringify(`${path}?url`)};`);
  const fonts = files.map(({ path: _, ...font }, i) => `{ ...${JSON.stringify(font)}, url: url${i} }`);
  return [...imports, `export const ${name} = [\n${fonts.join(",\n")}\n];`].join("\n");
}
