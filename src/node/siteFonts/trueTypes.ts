import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { normalizePath } from "vite";
import { PRINTED, TYPEFACES } from "../../style/typefaces.ts";
import { cachedFolder } from "../cachedFolder.ts";
import { cutFont, cutWoff2 } from "../fonts/cutFont.ts";
import { siteCharacters } from "./siteCharacters.ts";

/** A TrueType file on disk. */
export interface TrueType {
  family: string;
  weight: number;
  characters: string;
  /** Of the font that it is cut from, by PostScript. */
  name: string;
  path: string;
}

const woff2Path = (path: string) => path.replace(/\.ttf$/, ".woff2");

/** Each page of a build asks for them. */
const made = new Map<string, Promise<TrueType[]>>();

/** The site's fonts as TrueType, cut to its characters, and kept until one of them or a package changes. */
export function trueTypes(root: string): Promise<TrueType[]> {
  const files = made.get(root) ?? cut(root);
  made.set(root, files);
  return files;
}

/** Those that sheets are set in, as WOFF2. */
export async function printedFaces(root: string): Promise<TrueType[]> {
  const files = await trueTypes(root);
  return files
    .filter((file) => PRINTED.some(({ family, weight }) => file.family === family && file.weight === weight))
    .map((file) => ({ ...file, path: woff2Path(file.path) }));
}

async function cut(root: string): Promise<TrueType[]> {
  const characters = [...(await siteCharacters(root)).keys()].sort();
  const lock = await readFile(join(root, "package-lock.json"));
  const key = createHash("sha256")
    .update(JSON.stringify([TYPEFACES, characters]))
    .update(lock)
    .digest("hex");
  const folder = join(root, "node_modules/.cache/site-woff2", key.slice(0, 16));
  await cachedFolder(folder, async (draft) => {
    const files: TrueType[] = [];
    for (const typeface of TYPEFACES) {
      const { pieces } = await cutFont(typeface, typeface.only ? [...typeface.only] : characters, "truetype");
      for (const piece of pieces) {
        const { family, weight } = typeface;
        const path = `${family.replace(" ", "-").toLowerCase()}-${weight}-${files.length}.ttf`;
        await writeFile(join(draft, path), piece.bytes);
        await writeFile(join(draft, woff2Path(path)), await cutWoff2(piece.bytes, piece.characters));
        files.push({ family, weight, characters: piece.characters.join(""), name: piece.name, path });
      }
    }
    await writeFile(join(draft, "files.json"), JSON.stringify(files));
  });
  const files: TrueType[] = JSON.parse(await readFile(join(folder, "files.json"), "utf8"));
  return files.map((file) => ({ ...file, path: normalizePath(join(folder, file.path)) }));
}
