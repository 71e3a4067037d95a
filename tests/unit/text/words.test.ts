import { describe, expect, it } from "vitest";
import { WORDS, type Words } from "../../../src/text/words.ts";

const HAN = /\p{Script=Han}/u;
/** Words in the other language on purpose: the other title, and the switch. */
const IN_THE_OTHER = ["titleInOther", "otherLanguage.short", "otherLanguage.full", "otherLanguage.lang"];
/** Codes, which are no words. */
const CODES = ["lang", "htmlLang"];

/** Every word with its path; a sentence with numbers is tried with 2, and with a name where it takes one. */
function leaves(words: object, path = ""): [string, string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] => {
    const at = path ? `${path}.${key}` : key;
    if (typeof value === "string") return [[at, value]];
    if (typeof value === "function") return [[at, value(...argumentsOf(at))]];
    return leaves(value, at);
  });
}

function argumentsOf(path: string): unknown[] {
  if (/areaValue|censusValue/.test(path)) return [{ value: 2, approximate: true }];
  if (path === "alsoCounted") return [2, ""];
  if (/^(pageTitle|showTheme|alsoTheme|partnershipsOf|over|asReported|dropped|fault|retryFile)/.test(path))
    return ["", ""];
  if (/^compare\.(border|earlier|nearer|only|common)$/.test(path)) return ["a", "b", "c", "d"];
  if (/^announce/.test(path)) return ["", 2];
  if (path === "share.copied") return [""];
  return [2, 11];
}

const zh = leaves(WORDS.zh);
const en = leaves(WORDS.en);
const own = ([path]: [string, string]) => !IN_THE_OTHER.includes(path) && !CODES.includes(path);

describe("words", () => {
  it("are the same in both languages", () => {
    expect(en.map(([path]) => path)).toEqual(zh.map(([path]) => path));
  });

  it("have no Chinese in English", () => {
    expect(en.filter(own).filter(([, text]) => HAN.test(text))).toEqual([]);
  });

  it("have no English sentence in Chinese", () => {
    const sentence = /[a-z]+ [a-z]+ [a-z]+/;
    expect(zh.filter(own).filter(([, text]) => sentence.test(text))).toEqual([]);
  });

  it("are not empty, but for the detail of a source that says all in its name", () => {
    const empty = [...zh, ...en].filter(([, text]) => text === "").map(([path]) => path);
    expect([...new Set(empty)]).toEqual(["shapeSources.software.detail"]);
  });

  it("count in English", () => {
    const { partnershipCount, alsoCounted, shown }: Words = WORDS.en;
    expect([partnershipCount(1), partnershipCount(2)]).toEqual(["1 partnership", "2 partnerships"]);
    expect(alsoCounted(1, "Industry")).toBe("1 of them is listed under “Industry”");
    expect([shown(11, 11), shown(4, 11), shown(0, 11)]).toEqual([
      "All 11 shown",
      "4 of 11 shown",
      "Nothing matches the filter",
    ]);
  });
});
