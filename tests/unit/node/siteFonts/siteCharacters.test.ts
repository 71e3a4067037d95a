import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { siteCharacters } from "../../../../src/node/siteFonts/siteCharacters.ts";

let root = "";
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "atlas-"));
  for (const [path, text] of [
    ["index.html", "<title>绵</title>"],
    ["src/text/zh.ts", "export const zh = '渝';"],
    ["src/node/fonts/cutFont.ts", "// 𠮷"],
    ["geo/places.geojson", '{ "name": "碚" }'],
    ["geo/sources/raw.json", '{ "name": "龘" }'],
  ] as const) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
});
afterEach(() => rm(root, { recursive: true }));

test("takes the words of page, code and data, and says where each is used", async () => {
  const characters = await siteCharacters(root);
  expect(characters.get("绵")).toBe("index.html");
  expect(characters.get("渝")).toBe(join("src", "text", "zh.ts"));
  expect(characters.get("碚")).toBe(join("geo", "places.geojson"));
});

test("leaves out what runs only in Node", async () => {
  const characters = await siteCharacters(root);
  expect(characters.has("𠮷")).toBe(false);
  expect(characters.has("龘")).toBe(false);
});

test("has letters, tone marks and Chinese punctuation whatever the words are", async () => {
  const characters = await siteCharacters(root);
  for (const character of "Az09 ~ǚ《》,×") expect(characters.has(character), character).toBe(true);
  expect(characters.has("\n")).toBe(false);
});
