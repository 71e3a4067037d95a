import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { normalizePath } from "vite";
import { type Piece, packagesOf, TYPEFACES, type Typeface } from "../../style/typefaces.ts";
import { cachedFolder } from "../cachedFolder.ts";
import { cutFont, cutWoff2 } from "../fonts/cutFont.ts";
import { unicodeRange } from "../fonts/unicodeRange.ts";
import { PlainError } from "../PlainError.ts";
import { siteCharacters } from "./siteCharacters.ts";
import type { FontTexts, Texts } from "./texts.ts";

export type FontPart = keyof FontTexts | "rest";

/**
 * A WOFF2 file on disk. Without `unicodeRange` it is the main one of its weight, and covers what no file before it
 * does. A typeface of few characters has no main one: its line height would count for all text beside it.
 */
export interface FontFile {
  family: string;
  weight: number;
  path: string;
  unicodeRange?: string[];
  /** What it is for, and no file before it: {@link FontTexts} has the first three. */
  part: FontPart;
}

/** Numbers and English are everywhere. */
const LATIN = Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCharCode(0x20 + index));

/**
 * The fonts of the site, cut to its characters: of a weight, the first file that covers a character has it. Cutting takes seconds, so the
 * result is kept in node_modules/.cache until a character or a package changes.
 *
 * What the page needs at once is a file of its own, the main one, and what its cards need another: the rest waits
 * until it is written.
 *
 * @param root The project's folder.
 * @throws One line for each character that a typeface does not have, with a file that uses it.
 */
export async function siteFonts(root: string, texts: FontTexts): Promise<FontFile[]> {
  const uses = await siteCharacters(root);
  const characters = [...uses.keys()].sort();
  const lock = await readFile(join(root, "package-lock.json"));
  const key = createHash("sha256")
    .update(JSON.stringify([TYPEFACES, characters, texts]))
    .update(lock)
    .digest("hex");
  const folder = join(root, "node_modules/.cache/lean-fonts", key.slice(0, 16));
  await cachedFolder(folder, (draft) => cutInto(draft, characters, uses, texts));
  const files: FontFile[] = JSON.parse(await readFile(join(folder, "files.json"), "utf8"));
  return files.map((file) => ({ ...file, path: normalizePath(join(folder, file.path)) }));
}

/** Of some words those that are set in a typeface. */
export const textsFor = ({ family, weight }: Typeface, texts: Texts): string =>
  texts[family === "Mianyu Serif" ? "display" : weight === 700 ? "bold" : "text"];

/** The main piece of a typeface in parts: what each of some texts needs and none before it has, and what is left. */
async function split(main: Piece | undefined, texts: readonly ReadonlySet<string>[]) {
  if (!main) return [];
  const parts: string[][] = [...texts.map(() => []), []];
  for (const character of main.characters) {
    const part = texts.findIndex((text) => text.has(character));
    parts.at(part)?.push(character);
  }
  return Promise.all(
    parts
      .filter((part) => part.length > 0)
      .map(async (characters) => ({ ...main, bytes: await cutWoff2(main.bytes, characters), characters })),
  );
}

async function cutInto(
  folder: string,
  characters: readonly string[],
  uses: ReadonlyMap<string, string>,
  texts: FontTexts,
) {
  const files: FontFile[] = [];
  const problems: string[] = [];
  for (const typeface of TYPEFACES) {
    const { family, weight } = typeface;
    const { pieces, missing } = await cutFont(typeface, typeface.only ? [...typeface.only] : characters);
    const [main, ...others] = pieces;
    const words = (some: Texts) => textsFor(typeface, some);
    const now = new Set([...LATIN, ...Object.values(texts.first).map(words).join("")]);
    const opened = new Set(words(texts.opened));
    const soon = new Set(words(texts.cards));
    const partOf = ({ characters }: Piece, index: number): FontPart => {
      if (index === 0) return "first";
      if (characters.some((character) => opened.has(character))) return "opened";
      return characters.some((character) => soon.has(character)) ? "cards" : "rest";
    };
    const parts = [...(await split(main, [now, opened, soon])), ...others];
    for (const [index, piece] of [...parts.entries()].reverse()) {
      const path = `${family.replace(" ", "-").toLowerCase()}-${weight}${index === 0 ? "" : `-${index}`}.woff2`;
      await writeFile(join(folder, path), piece.bytes);
      files.push({
        family,
        weight,
        path,
        ...((index > 0 || typeface.only) && { unicodeRange: unicodeRange(piece.characters) }),
        part: partOf(piece, index),
      });
    }
    for (const character of missing)
      problems.push(
        `${uses.get(character)}: “${character}” is not in ${packagesOf(typeface).join(" or ")} ${weight}`,
      );
  }
  if (problems.length > 0) throw new PlainError(`Characters without a font:\n${problems.join("\n")}`);
  await writeFile(join(folder, "files.json"), JSON.stringify(files));
}
