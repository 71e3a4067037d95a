import { expect, test } from "vitest";
import { dashes } from "../../../../src/sheet/document/dashes.ts";
import { isLines } from "../../../../src/sheet/document/pathLines.ts";

test("dashes begin at the line's start and end where it ends", () => {
  expect(dashes("M0 0l5 0", [2, 1])).toBe("M0 0L2 0M3 0L5 0");
});

test("a dash goes round a corner", () => {
  expect(dashes("M0 0l3 0 0 3", [4, 2])).toBe("M0 0L3 0L3 1");
});

test("dots are dashes without length", () => {
  expect(dashes("M0 0l0-2.5", [0, 1])).toBe("M0 0L0 0M0 -1L0 -1M0 -2L0 -2");
});

test("a closed line is dashed to its start, a second line from its own", () => {
  expect(dashes("M0 0l4 0 0 4z", [1, 99])).toBe("M0 0L1 0");
  expect(dashes("M0 0l1 0M5 5l1 0", [9, 1])).toBe("M0 0L1 0M5 5L6 5");
});

test("only lines are dashed", () => {
  expect(isLines("M0 0l.5-1 2 2zM-1-1l3 0")).toBe(true);
  expect(isLines("M0 0c1 1 2 2 3 3")).toBe(false);
});
