import { expect, test } from "vitest";
import { comparison } from "../../../src/atlas/comparison.ts";
import { compareCsv } from "../../../src/export/compareCsv.ts";
import { compareFileName } from "../../../src/export/compareFileName.ts";
import { compareGrid } from "../../../src/export/compareGrid.ts";
import { safeCell } from "../../../src/export/safeCell.ts";
import { toCsv } from "../../../src/export/toCsv.ts";
import { toHtmlTable } from "../../../src/export/toHtmlTable.ts";
import { toTsv } from "../../../src/export/toTsv.ts";
import { realAtlas } from "../../support/realAtlas.ts";
import { EDITION, WORDS } from "../../support/realEdition.ts";

const atlas = realAtlas();
const columnsOf = (...adcodes: number[]) =>
  comparison(atlas, adcodes, { themes: null, from: null, to: null }).columns;

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
  const csv = csvOf("", "zh", 513200, 500109, 510100);
  expect(csv.get("行政区划代码")).toEqual(["513200", "500109", "510100"]);
  expect(csv.get("面积（平方公里）")).toEqual(["84000", "755", ""]);
  expect(csv.get("面积的准确程度")).toEqual(["约", "", ""]);
  expect(csv.get("最早一项")).toEqual(["2023-06-30", "2025-04", "2025-11-12"]);
  expect(csv.get("在绵阳的方位（度）")?.every((cell) => /^\d+$/.test(cell ?? ""))).toBe(true);
  expect(csv.get("驻地")?.[2]).toBe("本图未列");
});

test("CSV has the matrix, the filter, and sources by their titles without addresses", () => {
  const csv = csvOf("only culture", "en", 500109, 513200);
  expect(csv.get("Mianyang–Beibei football friendly")).toEqual(["1", "0"]);
  expect(csv.get("Filter")).toEqual(["only culture", "only culture"]);
  expect(csv.get("Source")?.[0]).toMatch(/^Area: /);
  expect(csv.get("Source")?.join()).not.toContain("http");
  expect(csv.get("Method")?.[0]).toContain("seat to seat: computed from seats");
});

test("each figure carries its pages, and what the filter counts stands with what it thins", () => {
  const grid = compareGrid(atlas, columnsOf(500109), WORDS.en, "only culture");
  const line = (name: string) => grid.find(([first]) => first === name);
  expect(line("Area")?.at(-2)).toMatch(/^public sources \| Beibei: .*https?:/);
  expect(line("Partnerships in all")?.at(-1)).toBe("only culture");
  expect(line("From Mianyang, seat to seat")?.at(-1)).toBe("");
});

test("file names say what the file holds", () => {
  expect(compareFileName(EDITION, columnsOf(500109, 500118), "csv")).toBe(
    "mianyu-compare-beibei-yongchuan.csv",
  );
  expect(compareFileName(EDITION, columnsOf(500000), "xlsx")).toBe("mianyu-compare-chongqing-city.xlsx");
  const many = columnsOf(500109, 500118, 500115, 500152, 513200);
  expect(compareFileName(EDITION, many, "csv")).toBe(
    "mianyu-compare-beibei-yongchuan-changshou-and-2-more.csv",
  );
});
