import { expect, test } from "vitest";
import { comparison } from "../../../src/atlas/comparison.ts";
import { THEMES } from "../../../src/atlas/schema.ts";
import { compareFileName } from "../../../src/export/compareFileName.ts";
import { compareGrid } from "../../../src/export/compareGrid.ts";
import { safeCell } from "../../../src/export/safeCell.ts";
import { toCsv } from "../../../src/export/toCsv.ts";
import { toHtmlTable } from "../../../src/export/toHtmlTable.ts";
import { toTsv } from "../../../src/export/toTsv.ts";
import { WORDS } from "../../../src/text/words.ts";
import { realAtlas } from "../../support/realAtlas.ts";

const atlas = realAtlas();
const columnsOf = (...adcodes: number[]) =>
  comparison(atlas, adcodes, { themes: THEMES, from: null, to: null }).columns;

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

test("the CSV of Aba and Beibei, without the sources' pages", () => {
  const grid = compareGrid(atlas, columnsOf(513200, 500109), WORDS.zh);
  const short = grid.map((cells) => cells.map((cell) => cell.replace(/^公开资料 \| .*/, "公开资料 | …")));
  expect(toCsv(short)).toMatchSnapshot();
});

test("each figure carries its pages, and what the filter counts stands with what it thins", () => {
  const grid = compareGrid(atlas, columnsOf(500109), WORDS.en, "only culture");
  const line = (name: string) => grid.find(([first]) => first === name);
  expect(line("Area")?.at(-2)).toMatch(/^public sources \| Beibei: .*https?:/);
  expect(line("Partnerships in all")?.at(-1)).toBe("only culture");
  expect(line("From Mianyang, seat to seat")?.at(-1)).toBe("");
});

test("file names say what the file holds", () => {
  expect(compareFileName(columnsOf(500109, 500118), "csv")).toBe("mianyu-compare-beibei-yongchuan.csv");
  expect(compareFileName(columnsOf(500000), "geojson")).toBe("mianyu-compare-chongqing-city.geojson");
  const many = columnsOf(500109, 500118, 500115, 500152, 513200);
  expect(compareFileName(many, "csv")).toBe("mianyu-compare-beibei-yongchuan-changshou-and-2-more.csv");
});
