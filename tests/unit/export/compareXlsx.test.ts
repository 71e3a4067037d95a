import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { comparison } from "../../../src/atlas/compare/comparison.ts";
import { compareXlsx } from "../../../src/export/compareXlsx.ts";
import { wordsOf } from "../../../src/text/words.ts";
import { DING, JIA, SQUARES, syntheticAtlas } from "../../support/syntheticAtlas.ts";

const atlas = syntheticAtlas();

/** The parts of the workbook as another program reads them: XML by path. */
async function parts(adcodes: readonly number[], filterNote = "") {
  const { columns } = comparison(atlas, adcodes, { themes: null, from: null, to: null });
  const blob = await compareXlsx(atlas, columns, wordsOf(SQUARES, "zh"), filterNote);
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  return (path: string) => new TextDecoder().decode(files[path]);
}

test("a sheet each for measures, matrix and sources, their heads frozen, columns as wide as they need", async () => {
  const part = await parts([JIA, DING], "只计电力");
  expect(
    [...part("xl/workbook.xml").matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(([, name]) => name),
  ).toEqual(["各项指标", "参加情况", "来源"]);
  for (const sheet of [1, 2, 3]) {
    expect(part(`xl/worksheets/sheet${sheet}.xml`)).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    expect(part(`xl/worksheets/sheet${sheet}.xml`)).toContain("<col ");
  }
  for (const text of ["丁州 990104", "教师互派", "只计电力"])
    expect(part("xl/sharedStrings.xml")).toContain(text);
});

test("a number is a number, and a text is no formula", async () => {
  const part = await parts([JIA, DING]);
  const sheet = part("xl/worksheets/sheet1.xml");
  expect(sheet).toMatch(/<c r="A2"(?![^>]*t="s")[^>]*><v>990101<\/v>/);
  expect(sheet).toContain("<v>12000</v>");
  expect(sheet).not.toContain("<f>");
});
