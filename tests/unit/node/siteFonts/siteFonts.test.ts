import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { type FontFile, siteFonts } from "../../../../src/node/siteFonts/siteFonts.ts";

const TEXTS = {
  first: { zh: { text: "绵阳", bold: "绵", display: "阳" } },
  opened: { text: "", bold: "", display: "" },
  cards: { text: "绵遂", bold: "", display: "" },
};

/** A project whose only words are these; gone after the test or the tests that it is for. */
async function project(words: string): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), "atlas-"));
  await Promise.all([
    mkdir(join(root, "src")).then(() =>
      writeFile(join(root, "src", "zh.ts"), `export const zh = '${words}';`),
    ),
    mkdir(join(root, "geo")),
    cp("package-lock.json", join(root, "package-lock.json")),
  ]);
  return root;
}

test("a character without a font is named, with where it is used and in which weights", async () => {
  const root = await project("🐼");
  onTestFinished(() => rm(root, { recursive: true }));
  await expect(siteFonts(root, TEXTS)).rejects.toThrow(
    [
      "Characters without a font:",
      `${join("src", "zh.ts")}: “🐼” is not in @fontsource/noto-serif-sc or @fontsource/source-serif-4 700`,
      `${join("src", "zh.ts")}: “🐼” is not in @fontsource/noto-sans-sc or @fontsource/source-sans-3 400`,
    ].join("\n"),
  );
});

describe("all characters have fonts", () => {
  // Once for all tests: to read all of the fonts takes long.
  let root = "";
  let files: FontFile[] = [];
  beforeAll(async () => {
    root = await project("绵阳遂宁");
    files = await siteFonts(root, TEXTS);
  });
  afterAll(() => rm(root, { recursive: true }));

  test("the main file of a weight comes last: the first that covers a character has it", () => {
    const serif = files.filter(({ family }) => family === "Mianyu Serif");
    expect(serif.findIndex(({ unicodeRange }) => unicodeRange === undefined)).toBe(serif.length - 1);
    expect(serif.length).toBeGreaterThan(1);
  });

  test("a typeface for a few characters is for nothing else, or its line height would count", () => {
    const quotes = files.filter(({ family }) => family === "Mianyu Quotes");
    expect(quotes.map(({ unicodeRange }) => unicodeRange?.join())).toEqual([
      "U+b7,U+2018-2019,U+201c-201d,U+2026",
      "U+b7,U+2018-2019,U+201c-201d,U+2026",
    ]);
  });

  test("what the page needs at once is a file of its own, and so is what its cards need", () => {
    const [rest, cards, first] = files
      .filter(({ family, weight }) => family === "Mianyu Sans" && weight === 400)
      .slice(-3);
    expect(first?.unicodeRange).toBeUndefined();
    expect(cards?.unicodeRange).toEqual(["U+9042"]);
    expect(rest?.unicodeRange).toContain("U+5b81");
    expect(rest?.unicodeRange?.join()).not.toMatch(/U\+(41|7ef5|9042)/);
  });
});
