import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Edition } from "../../atlas/edition.ts";
import { pathOf } from "../../atlas/fault.ts";
import { type Words, wordsOf } from "../../text/words.ts";
import { editionFolder } from "./editionFolder.ts";

/** What the page says before it knows its language: the same in each of the edition that is built, once each. */
export async function inEachLanguage(root: string, say: (words: Words) => string): Promise<string> {
  const edition: Edition = JSON.parse(
    await readFile(resolve(root, pathOf("edition", editionFolder())), "utf8"),
  );
  return [...new Set(edition.languages.map((lang) => say(wordsOf(edition, lang))))].join(" ");
}
