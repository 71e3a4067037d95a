import { expect, test } from "vitest";
import type { CompareRow } from "../../../src/atlas/compare/compareRows.ts";
import { sortText } from "../../../src/text/sortText.ts";
import { WORDS } from "../../support/realEdition.ts";

test.each<[CompareRow, boolean, string, string]>([
  ["area", false, "已按“面积”从小到大排列", "Sorted by “Area”, smallest first"],
  ["first", false, "已按“最早一项”从早到晚排列", "Sorted by “Earliest”, earliest first"],
  ["latest", true, "已按“最近一项”从晚到早排列", "Sorted by “Latest”, latest first"],
  [
    "course",
    false,
    "已按“在涪江上的位置”由上游到下游排列",
    "Sorted by “Along the Fujiang”, going downstream",
  ],
  ["seat", true, "已按“驻地”拼音倒序排列", "Sorted by “Seat”, Z to A"],
])("%s, descending: %s", (row, descending, zh, en) => {
  expect(sortText({ row, descending }, WORDS.zh)).toBe(zh);
  expect(sortText({ row, descending }, WORDS.en)).toBe(en);
});

test("unsorted, they stand as they were chosen", () => {
  expect(sortText(null, WORDS.en)).toBe("In the order chosen");
});
