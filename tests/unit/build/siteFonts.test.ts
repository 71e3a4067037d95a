import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { siteFonts } from "../../../src/build/siteFonts.ts";

const TEXTS = {
  first: { text: "绵阳", bold: "绵", display: "阳" },
  cards: { text: "绵遂", bold: "", display: "" },
};

let root = "";
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "atlas-"));
  await Promise.all([
    mkdir(join(root, "src")),
    mkdir(join(root, "geo")),
    cp("package-lock.json", join(root, "package-lock.json")),
  ]);
});
afterEach(() => rm(root, { recursive: true }));

test("a character without a font is named, with where it is used and in which weights", async () => {
  await writeFile(join(root, "src", "zh.ts"), "export const zh = '🐼';");
  await expect(siteFonts(root, TEXTS)).rejects.toThrow(
    [
      "Characters without a font:",
      `${join("src", "zh.ts")}: “🐼” is not in @fontsource/noto-serif-sc 700`,
      `${join("src", "zh.ts")}: “🐼” is not in @fontsource/noto-sans-sc 400`,
    ].join("\n"),
  );
}, 20_000);

test("the main file of a weight comes last: the first that covers a character has it", async () => {
  const files = await siteFonts(root, TEXTS);
  const serif = files.filter(({ family }) => family === "Mianyu Serif");
  expect(serif.findIndex(({ unicodeRange }) => unicodeRange === undefined)).toBe(serif.length - 1);
  expect(serif.length).toBeGreaterThan(1);
}, 20_000);

test("a typeface for a few characters is for nothing else, or its line height would count", async () => {
  const quotes = (await siteFonts(root, TEXTS)).filter(({ family }) => family === "Mianyu Quotes");
  expect(quotes.map(({ unicodeRange }) => unicodeRange?.join())).toEqual([
    "U+b7,U+2018-2019,U+201c-201d,U+2026",
    "U+b7,U+2018-2019,U+201c-201d,U+2026",
  ]);
}, 20_000);

test("what the page needs at once is a file of its own, and so is what its cards need", async () => {
  await writeFile(join(root, "src", "zh.ts"), "export const zh = '绵阳遂宁';");
  const [rest, cards, first] = (await siteFonts(root, TEXTS))
    .filter(({ family, weight }) => family === "Mianyu Sans" && weight === 400)
    .slice(-3);
  expect(first?.unicodeRange).toBeUndefined();
  expect(cards?.unicodeRange).toEqual(["U+9042"]);
  expect(rest?.unicodeRange).toContain("U+5b81");
  expect(rest?.unicodeRange?.join()).not.toMatch(/U\+(41|7ef5|9042)/);
}, 20_000);
