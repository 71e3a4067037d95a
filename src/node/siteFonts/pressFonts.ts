import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { normalizePath, type Plugin } from "vite";
import { TYPEFACES } from "../../style/typefaces.ts";
import { cachedFolder } from "../cachedFolder.ts";
import { cutFont } from "../fonts/cutFont.ts";
import { siteCharacters } from "./siteCharacters.ts";

const MODULES = ["virtual:press", "virtual:press-fonts"];

interface FontFile {
  family: string;
  weight: number;
  characters: string;
  path: string;
}

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
      const files = await cut(root);
      const imports = files.map(({ path }, i) => `import url${i} from ${JSON.stringify(`${path}?url`)};`);
      const fonts = files.map(({ path: _, ...font }, i) => `{ ...${JSON.stringify(font)}, url: url${i} }`);
      return [...imports, `export const pressFonts = [\n${fonts.join(",\n")}\n];`].join("\n");
    },
  };
}

/** Cut to the site's characters, and kept until one of them or a package changes. */
async function cut(root: string): Promise<FontFile[]> {
  const characters = [...(await siteCharacters(root)).keys()].sort();
  const lock = await readFile(join(root, "package-lock.json"));
  const key = createHash("sha256")
    .update(JSON.stringify([TYPEFACES, characters]))
    .update(lock)
    .digest("hex");
  const folder = join(root, "node_modules/.cache/press-fonts", key.slice(0, 16));
  await cachedFolder(folder, async (draft) => {
    const files: FontFile[] = [];
    for (const typeface of TYPEFACES) {
      const { pieces } = await cutFont(typeface, typeface.only ? [...typeface.only] : characters, "truetype");
      for (const piece of pieces) {
        const path = `${typeface.family.replace(" ", "-").toLowerCase()}-${typeface.weight}-${files.length}.ttf`;
        await writeFile(join(draft, path), piece.bytes);
        const { family, weight } = typeface;
        files.push({ family, weight, characters: piece.characters.join(""), path });
      }
    }
    await writeFile(join(draft, "files.json"), JSON.stringify(files));
  });
  const files: FontFile[] = JSON.parse(await readFile(join(folder, "files.json"), "utf8"));
  return files.map((file) => ({ ...file, path: normalizePath(join(folder, file.path)) }));
}
