import { join } from "node:path";
import { normalizePath, type Plugin } from "vite";
import { trueTypes } from "./trueTypes.ts";

const MODULES = ["virtual:press", "virtual:press-fonts"];

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
      if (id === "\0virtual:press")
        return isOneScript
          ? "export const press = null;"
          : `export const press = () => import(${JSON.stringify(normalizePath(join(root, "src/sheet/web/pressFiles.ts")))});`;
      if (id !== "\0virtual:press-fonts") return null;
      const files = await trueTypes(root);
      const imports = files.map(({ path }, i) => `import url${i} from ${JSON.stringify(`${path}?url`)};`);
      const fonts = files.map(({ path: _, ...font }, i) => `{ ...${JSON.stringify(font)}, url: url${i} }`);
      return [...imports, `export const pressFonts = [\n${fonts.join(",\n")}\n];`].join("\n");
    },
  };
}
