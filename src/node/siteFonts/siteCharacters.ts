import { readdir, readFile } from "node:fs/promises";
import { extname, join, relative } from "node:path";

/** Where the site's words are. All code counts, so that no sentence is missed; what runs only in Node does not. */
const PLACES = [
  { folder: "src", recursive: true, endings: [".ts", ".tsx"] },
  { folder: "geo", recursive: false, endings: [".json", ".geojson"] },
  { folder: ".", recursive: false, endings: [".html"] },
];
const NOT_OF_THE_SITE = join("src", "node");

/** Drawn whether or not the words use them today: a reader may type them, and a number may bring them in. */
const ALWAYS = [
  ...Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCharCode(0x20 + index)),
  ..."āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüĀÁǍÀĒÉĚÈŌÓǑÒ",
  ..."“”‘’《》〈〉「」『』【】〔〕()—–‑−…·•、,。:;!?%°²³±×′″↑↓©\u00a0\u3000",
];

const IS_DRAWN = /[\p{L}\p{M}\p{N}\p{P}\p{S}]/u;

/**
 * Every character that the site can draw, each with a file that uses it (relative to `root`, or "" for
 * those that are always there).
 */
export async function siteCharacters(root: string): Promise<Map<string, string>> {
  const characters = new Map(ALWAYS.map((character) => [character, ""]));
  for (const { folder, recursive, endings } of PLACES) {
    const entries = await readdir(join(root, folder), { recursive, withFileTypes: true });
    for (const entry of entries) {
      const path = relative(root, join(entry.parentPath, entry.name));
      if (!entry.isFile() || !endings.includes(extname(path))) continue;
      if (path.startsWith(NOT_OF_THE_SITE)) continue;
      for (const character of await readFile(join(root, path), "utf8"))
        if (!characters.has(character) && IS_DRAWN.test(character)) characters.set(character, path);
    }
  }
  return characters;
}
