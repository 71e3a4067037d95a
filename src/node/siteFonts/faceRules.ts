import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { TYPEFACES, type Typeface } from "../../style/typefaces.ts";
import { cachedFolder } from "../cachedFolder.ts";
import { cutWoff2 } from "../fonts/cutFont.ts";
import { unicodeRange } from "../fonts/unicodeRange.ts";
import { textsFor } from "./siteFonts.ts";
import type { Texts } from "./texts.ts";
import { trueTypes } from "./trueTypes.ts";

const FILE = "faces.css";

/** Of which characters a typeface writes some words, without those that it has written already. */
function charactersOf(typeface: Typeface, words: Texts, before: Texts | undefined): string[] {
  const had = new Set(before && textsFor(typeface, before));
  return [...new Set(textsFor(typeface, words))]
    .filter((one) => !had.has(one) && /\P{Cc}/u.test(one) && (!typeface.only || typeface.only.includes(one)))
    .sort();
}

/**
 * `@font-face` rules with their fonts inside, for words that are to be in their type from the first frame on: a browser
 * reads a `data:` font at once, and one of its own file a frame later. Kept in node_modules/.cache.
 *
 * @param root The project's folder.
 * @param words What is written, by the type that it is in.
 * @param before What other rules of the page have already.
 */
export async function faceRules(root: string, words: Texts, before?: Texts): Promise<string> {
  const wanted = TYPEFACES.map((typeface) => ({
    typeface,
    characters: charactersOf(typeface, words, before),
  })).filter(({ characters }) => characters.length > 0);
  const lock = await readFile(join(root, "package-lock.json"));
  const key = createHash("sha256").update(JSON.stringify(wanted)).update(lock).digest("hex");
  const folder = join(root, "node_modules/.cache/lean-first-fonts", key.slice(0, 16));
  await cachedFolder(folder, async (draft) => {
    const files = await trueTypes(root);
    const rules: string[] = [];
    for (const { typeface, characters } of wanted)
      for (const { family, weight, characters: has, path } of files) {
        const found = characters.filter((one) => has.includes(one));
        if (family !== typeface.family || weight !== typeface.weight || found.length === 0) continue;
        const bytes = await cutWoff2(await readFile(path), found);
        rules.push(
          [
            `@font-face{font-family:"${family}";font-weight:${weight};font-display:block;`,
            `src:url(data:font/woff2;base64,${bytes.toString("base64")}) format("woff2");`,
            `unicode-range:${unicodeRange(found).join(",")}}`,
          ].join(""),
        );
      }
    await writeFile(join(draft, FILE), rules.join("\n"));
  });
  return readFile(join(folder, FILE), "utf8");
}
