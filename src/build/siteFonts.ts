import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { normalizePath } from "vite";
import { cachedFolder } from "./cachedFolder.ts";
import { cutFont, cutPiece, type Piece } from "./cutFont.ts";
import type { FirstTexts } from "./firstPage/firstTexts.ts";
import type { Typeface } from "./fontSources.ts";
import { PlainError } from "./PlainError.ts";
import { siteCharacters } from "./siteCharacters.ts";
import { TYPEFACES } from "./typefaces.ts";
import { unicodeRange } from "./unicodeRange.ts";

/**
 * A WOFF2 file on disk. Without `unicodeRange` it is the main one of its weight, and covers what no file before it
 * does. A typeface of few characters has no main one: its line height would count for all text beside it.
 */
export interface FontFile {
  family: string;
  weight: number;
  path: string;
  unicodeRange?: string[];
}

/** Numbers and English are everywhere. */
const LATIN = Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCharCode(0x20 + index));

/**
 * The fonts of the site, cut to its characters: of a weight, the first file that covers a character has it. Cutting takes seconds, so the
 * result is kept in node_modules/.cache until a character or a package changes.
 *
 * What the first paint needs is a file of its own, the main one: the rest waits until it is written.
 *
 * @param root The project's folder.
 * @param first The words of the first paint.
 * @throws One line for each character that a typeface does not have, with a file that uses it.
 */
export async function siteFonts(root: string, first: FirstTexts): Promise<FontFile[]> {
  const uses = await siteCharacters(root);
  const characters = [...uses.keys()].sort();
  const lock = await readFile(join(root, "package-lock.json"));
  const key = createHash("sha256")
    .update(JSON.stringify([TYPEFACES, characters, first]))
    .update(lock)
    .digest("hex");
  const folder = join(root, "node_modules/.cache/fonts", key.slice(0, 16));
  await cachedFolder(folder, (draft) => cutInto(draft, characters, uses, first));
  const files: FontFile[] = JSON.parse(await readFile(join(folder, "files.json"), "utf8"));
  return files.map((file) => ({ ...file, path: normalizePath(join(folder, file.path)) }));
}

/** Of the main piece of a typeface, the part that the first paint needs, and after it the other part. */
async function split(main: Piece | undefined, { family, weight }: Typeface, first: FirstTexts) {
  if (!main) return [];
  const words = family === "Mianyu Serif" ? first.display : weight === 700 ? first.bold : first.text;
  const needed = new Set([...LATIN, ...words]);
  const now = main.characters.filter((character) => needed.has(character));
  const later = main.characters.filter((character) => !needed.has(character));
  if (now.length === 0 || later.length === 0) return [main];
  return Promise.all([cutPiece(main, now), cutPiece(main, later)]);
}

async function cutInto(
  folder: string,
  characters: readonly string[],
  uses: ReadonlyMap<string, string>,
  first: FirstTexts,
) {
  const files: FontFile[] = [];
  const problems: string[] = [];
  for (const typeface of TYPEFACES) {
    const { family, weight } = typeface;
    const { pieces, missing } = await cutFont(typeface, typeface.only ? [...typeface.only] : characters);
    const [main, ...others] = pieces;
    const parts = [...(await split(main, typeface, first)), ...others];
    for (const [index, piece] of [...parts.entries()].reverse()) {
      const path = `${family.replace(" ", "-").toLowerCase()}-${weight}${index === 0 ? "" : `-${index}`}.woff2`;
      await writeFile(join(folder, path), piece.bytes);
      files.push({
        family,
        weight,
        path,
        ...((index > 0 || typeface.only) && { unicodeRange: unicodeRange(piece.characters) }),
      });
    }
    for (const character of missing)
      problems.push(`${uses.get(character)}: “${character}” is not in ${typeface.package} ${weight}`);
  }
  if (problems.length > 0) throw new PlainError(`Characters without a font:\n${problems.join("\n")}`);
  await writeFile(join(folder, "files.json"), JSON.stringify(files));
}
