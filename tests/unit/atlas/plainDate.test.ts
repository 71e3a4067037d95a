import fc from "fast-check";
import { expect, test } from "vitest";
import { isBefore, isPlainDate, monthNumber, monthText } from "../../../src/atlas/plainDate.ts";

test.each(["2025-04", "2025-12-27", "2024-02-29", "2000-02-29"])("%s is a date", (text) => {
  expect(isPlainDate(text)).toBe(true);
});

test.each([
  "",
  "2025",
  "2025-13",
  "2025-00",
  "2025-4",
  "2025-02-30",
  "2025-02-29",
  "1900-02-29",
  "2025-04-31",
  "2025-12-27T19:30",
])("%j is not", (text) => {
  expect(isPlainDate(text)).toBe(false);
});

test("a month and the days in it have one number", () => {
  expect(monthNumber("2023-06-30")).toBe(monthNumber("2023-06"));
  expect(monthNumber("2024-01") - monthNumber("2023-12")).toBe(1);
});

test("monthText is the inverse of monthNumber", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9999 * 12 + 11 }), (month) => {
      expect(isPlainDate(monthText(month))).toBe(true);
      expect(monthNumber(monthText(month))).toBe(month);
    }),
  );
});

test("a day is neither before nor after its own month", () => {
  expect(isBefore("2025-11-27", "2025-11-28")).toBe(true);
  expect(isBefore("2025-10", "2025-11-01")).toBe(true);
  expect(isBefore("2025-11", "2025-11-12")).toBe(false);
  expect(isBefore("2025-11-12", "2025-11")).toBe(false);
});
