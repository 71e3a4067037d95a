import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { WORDED, wordedLang } from "../../../src/text/wordedLang.ts";

test("a language is a folder and a line", () => {
  const folders = readdirSync("src/text", { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).sort()).toEqual([...WORDED].sort());
  const lines = readFileSync("src/text/languages.ts", "utf8").match(/^export .*;$/gm);
  expect(lines).toHaveLength(WORDED.length);
  // Nothing else lists them.
  for (const path of ["src/atlas/lang.ts", "src/text/words.ts", "src/text/wordedLang.ts"])
    expect(readFileSync(path, "utf8")).not.toMatch(/\bzh\b.*\ben\b|languageEn/);
});

test("a variety takes the words of its language; what has none is told apart", () => {
  // A tag for private use: no language.
  expect(wordedLang("en-AU")).toBe("en");
  expect(wordedLang("zh")).toBe("zh");
  expect(wordedLang("qaa")).toBeUndefined();
});
