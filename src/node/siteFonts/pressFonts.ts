import { join } from "node:path";
import { normalizePath, type Plugin } from "vite";
import { beside } from "../pool.ts";
import { packedHarfBuzz, packedStarter, STARTER, withoutProgram } from "./packedHarfBuzz.ts";
import { printedFaces, type TrueType } from "./trueTypes.ts";

/** In the place of what HarfBuzz starts with. */
const STARTED = "virtual:harfbuzz";
const MODULES = ["virtual:press", "virtual:press-fonts", "virtual:whole-faces", "virtual:subsetter", STARTED];

/** What comes only when it is wanted, by the name that `virtual:press` gives it. */
const PARTS = { press: "src/sheet/web/pressFiles.ts", wholeFaces: "src/sheet/web/fonts/wholeFaceFiles.ts" };

/**
 * Vite plugin: what makes PDFs in the page, as the modules that virtualPress.d.ts describes.
 *
 * @param isOneScript Whether the build is to be a single script: it makes none.
 */
export function pressFonts(isOneScript = false): Plugin {
  let root = "";
  let whole: Promise<TrueType[]> | undefined;
  /** Takes longest of all. */
  const wholeFaces = () => {
    whole ??= beside<string, TrueType[]>(new URL("wholeFaces.ts", import.meta.url), root);
    return whole;
  };
  return {
    name: "press-fonts",
    // Before Vite finds HarfBuzz's own starter.
    enforce: "pre",
    configResolved(config) {
      root = config.root;
      if (config.command === "build" && !isOneScript) wholeFaces();
    },
    // HarfBuzz finds its program beside its module.
    config: () => ({ optimizeDeps: { exclude: ["harfbuzzjs"] } }),
    resolveId(id, importer) {
      const wanted = id === "./harfbuzz.js" && importer?.includes("/harfbuzzjs/") ? STARTED : id;
      return MODULES.includes(wanted) ? `\0${wanted}` : null;
    },
    transform: {
      filter: { id: STARTER },
      handler: (code) => withoutProgram(code),
    },
    async load(id) {
      if (id === "\0virtual:press-fonts") return listed("pressFonts", await printedFaces(root));
      if (id === "\0virtual:whole-faces") return listed("faces", await wholeFaces());
      if (id === "\0virtual:subsetter")
        return `export { default as subsetter } from ${JSON.stringify(`${await packedHarfBuzz(root, "harfbuzz-subset")}?url`)};`;
      if (id === `\0${STARTED}`) return packedStarter(root);
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
  // Serif and sans have most in common.
  const texts = [...new Set(files.map(({ characters }) => characters))];
  const fonts = files.map(({ path: _, characters, ...font }, i) => {
    const text = `texts[${texts.indexOf(characters)}]`;
    return `{ ...${JSON.stringify(font)}, characters: ${text}, url: url${i} }`;
  });
  return [
    ...imports,
    `const texts = ${JSON.stringify(texts)};`,
    `export const ${name} = [\n${fonts.join(",\n")}\n];`,
  ].join("\n");
}
