import { describe, expect, it } from "vitest";
import type { Words } from "../../../src/text/words.ts";
import { WORDS } from "../../support/realEdition.ts";

const HAN = /\p{Script=Han}/u;
/** Codes, which are no words. */
const CODES = ["lang", "languages.0", "languages.1"];

/** Every word with its path; a sentence with numbers is tried with `number`, and with a name where it takes one. */
function leaves(words: object, path = "", number = 2): [string, string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] => {
    const at = path ? `${path}.${key}` : key;
    if (typeof value === "string") return [[at, value]];
    if (typeof value === "function") return [[at, value(...argumentsOf(at, number))]];
    return leaves(value, at, number);
  });
}

function argumentsOf(path: string, number: number): unknown[] {
  if (/areaValue|censusValue/.test(path)) return [{ value: number, approximate: true }];
  const ids: Record<string, string> = {
    theme: "culture",
    province: "chongqing",
    "compare.unitIn": "area",
    "compare.unitBeside": "area",
  };
  if (ids[path]) return [ids[path]];
  if (path.startsWith("membership")) return ["partner"];
  if (path === "compare.row") return ["river:fujiang"];
  if (path === "compare.method") return ["article", number];
  if (path === "alsoCounted") return [number, ""];
  if (
    /^(inBrackets|share.frameTitle|pageTitle|showTheme|alsoTheme|partnershipsOf|over|asReported|dropped|fault|retryFile)/.test(
      path,
    )
  )
    return ["", ""];
  if (path === "compare.common") return ["a", "b", number, "d"];
  if (path === "compare.only") return ["a", number, "d"];
  if (path === "documentTitle") return ["a"];
  if (path === "compare.noThemes") return ["a", ["b"]];
  if (/^compare\.(border|earlier|nearer|takesPart|allThemes)$/.test(path)) return ["a", "b", "c", "d"];
  if (/^announce/.test(path)) return ["", number];
  if (path === "share.copied") return [""];
  return [number, 11];
}

const zh = leaves(WORDS.zh);
const en = leaves(WORDS.en);
const own = ([path]: [string, string]) => !CODES.includes(path);

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

  it("are not empty, but for the gap that Chinese does not have and the detail of a source whose name says all", () => {
    const empty = [...zh, ...en].filter(([, text]) => text === "").map(([path]) => path);
    expect([...new Set(empty)]).toEqual(["gap", "shapeSources.6.detail"]);
  });

  it("have Chinese marks in Chinese, and no space beside a number", () => {
    const wrong = /\p{Script=Han}[,.:;!?()"']|[,:;!?("']\p{Script=Han}|\p{Script=Han} \d|\d \p{Script=Han}/u;
    expect(zh.filter(own).filter(([, text]) => wrong.test(text))).toEqual([]);
  });

  it("have curly quotes in English, and one of a thing in the singular", () => {
    expect(en.filter(([, text]) => /["']/.test(text))).toEqual([]);
    const one = leaves(WORDS.en, "", 1);
    expect(one.filter(([, text]) => /\b1 [a-z-]+s\b/.test(text))).toEqual([]);
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
