import { expect, test } from "vitest";
import { contentsFor } from "../../../src/sheet/contents.ts";
import type { SheetSettings } from "../../../src/state/print/settings.ts";
import { SHEET_DEFAULTS } from "../../support/sheetDefaults.ts";

const lists = (more: Partial<SheetSettings>) =>
  contentsFor({ ...SHEET_DEFAULTS, ...more }, 100).map(({ list }) => list);

test("a list goes on a further page rather than away, but not from a box among the columns of a paper", () => {
  expect(lists({ width: 210, height: 297 })).toEqual([
    "summaries",
    "participants",
    "titles",
    "later",
    "none",
  ]);
  expect(lists({ width: 100, height: 150 }).at(-2)).toBe("none");
});

test("a list is switched off, or on where the page grows with it", () => {
  expect(lists({ width: 210, height: 297, list: false })).toEqual(["none"]);
  expect(lists({})).toEqual(["none"]);
  const subject = { kind: "compare", adcodes: [1, 2] } as const;
  const tables = (more: Partial<SheetSettings>) =>
    contentsFor({ ...SHEET_DEFAULTS, ...more, subject }, 100).map((one) => one.tables);
  expect(tables({ width: 210, height: 297 })).toEqual(["all", "matrix", "later"]);
  expect(tables({ width: 210, height: 297, list: false })).toEqual(["none"]);
  expect(lists({ list: true })).toEqual(["summaries"]);
});
