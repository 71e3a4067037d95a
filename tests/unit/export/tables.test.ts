import { expect, test } from "vitest";
import { comparison } from "../../../src/atlas/compare/comparison.ts";
import { compareCsv } from "../../../src/export/compareCsv.ts";
import { compareFileName } from "../../../src/export/compareFileName.ts";
import { compareGrid } from "../../../src/export/compareGrid.ts";
import { safeCell } from "../../../src/export/safeCell.ts";
import { toCsv } from "../../../src/export/toCsv.ts";
import { toHtmlTable } from "../../../src/export/toHtmlTable.ts";
import { toTsv } from "../../../src/export/toTsv.ts";
import { wordsOf } from "../../../src/text/words.ts";
import { realAtlas } from "../../support/realAtlas.ts";
import { BING, DING, JI, JIA, SQUARES, syntheticAtlas, WORDS, YI } from "../../support/syntheticAtlas.ts";

const atlas = syntheticAtlas();
const ALL = { themes: null, from: null, to: null };
const columnsOf = (...adcodes: number[]) => comparison(atlas, adcodes, ALL).columns;

test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "\n@x"])(
  "%j is no formula any more",
  (text) => {
    expect(safeCell(text)).toBe(`'${text}`);
  },
);

test.each(["2025-04", "北碚区", "—", "244", "a=b"])("%j stays as it is", (text) => {
  expect(safeCell(text)).toBe(text);
});

test("CSV begins with the byte-order mark, quotes what needs it, and ends every line the same", () => {
  expect(
    toCsv([
      ["a", 'say "b"'],
      ["c,d", "=e"],
    ]),
  ).toBe('\ufeffa,"say ""b"""\r\n"c,d",\'=e\r\n');
});

test("text with tabs has no tab in a cell", () => {
  expect(
    toTsv([
      ["a\tb", "c\nd"],
      ["@e", ""],
    ]),
  ).toBe("a b\tc d\r\n'@e\t");
});

test("HTML is escaped, and its first row and column are heads", () => {
  expect(
    toHtmlTable(
      [
        ["", "<b>"],
        ["a & b", "1"],
      ],
      "x",
    ),
  ).toBe(
    "<table><caption>x</caption><tr><th></th><th>&lt;b&gt;</th></tr><tr><th>a &amp; b</th><td>1</td></tr></table>",
  );
});

/** By head, then by area in the order of choosing. */
function csvOf(filterNote: string, lang: "zh" | "en", ...adcodes: number[]) {
  const [heads = [], ...rows] = compareCsv(atlas, columnsOf(...adcodes), WORDS[lang], filterNote)
    .slice(1)
    .trimEnd()
    .split("\r\n")
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(([, a, b]) => a ?? b ?? ""),
    );
  return new Map(heads.map((head, i) => [head, rows.map((row) => row[i])]));
}

test("CSV: an area a row with its adcode, numbers alone, dates as ISO has them, about in a column of its own", () => {
  const csv = csvOf("", "zh", YI, BING, DING);
  expect(csv.get("行政区划代码")).toEqual([YI, BING, DING].map(String));
  expect(csv.get("面积（平方公里）")).toEqual(["12700", "13400", "14100"]);
  expect(csv.get("境内长水的准确程度")).toEqual(["至少", "至少", ""]);
  expect(csv.get("最早一项")).toEqual(["2024-02", "2024-09-01", "2024-07"]);
});

test("CSV has the matrix, the filter, and sources by their titles without addresses", () => {
  const csv = csvOf("only power", "en", YI, DING);
  expect(csv.get("A bridge")).toEqual(["1", "0"]);
  expect(csv.get("Filter")).toEqual(["only power", "only power"]);
  expect(csv.get("Source")?.[0]).toMatch(/^Area: /);
  expect(csv.get("Source")?.join()).not.toContain("http");
  expect(csv.get("Method")?.[0]).toContain("Density: residents by area");
});

test("with a hub there are degrees from it, and of a mere position what is not in the atlas says so", () => {
  const real = realAtlas();
  const position = [...real.jurisdictions.values()].find(({ role }) => role === "position")?.adcode ?? 0;
  const { columns } = comparison(real, [position], ALL);
  const csv = compareCsv(real, columns, wordsOf(real.edition, "zh"), "");
  expect(csv).toMatch(/方位（度）/);
  expect(csv).toContain("本图未列");
});

test("each figure carries its sources, and what the filter counts stands with what it thins", () => {
  const grid = compareGrid(atlas, columnsOf(YI), WORDS.en, "only power");
  const line = (name: string) => grid.find(([first]) => first === name);
  expect(line("Area")?.at(-2)).toBe("public sources | Yi: Made up (虚构), Tests, 2026");
  expect(line("Partnerships in all")?.at(-1)).toBe("only power");
  expect(line("Neighbouring areas")?.at(-1)).toBe("");
});

test("file names say what the file holds", () => {
  const name = (...adcodes: number[]) => compareFileName(SQUARES, columnsOf(...adcodes), "csv");
  expect(name(YI, DING)).toBe("synthetic-compare-yi-ding.csv");
  expect(name(JIA, YI, BING, DING, JI)).toBe("synthetic-compare-jia-yi-bing-and-2-more.csv");
});
