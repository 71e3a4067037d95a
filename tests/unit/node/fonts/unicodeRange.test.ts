import { expect, test } from "vitest";
import { unicodeRange } from "../../../../src/node/fonts/unicodeRange.ts";

test("draws runs together, in order", () => {
  expect(unicodeRange([..."zab"])).toEqual(["U+61-62", "U+7a"]);
});

test("takes characters outside the first plane as one", () => {
  expect(unicodeRange(["𠮷"])).toEqual(["U+20bb7"]);
});

test("of nothing is nothing", () => {
  expect(unicodeRange([])).toEqual([]);
});
