import { expect, test } from "vitest";
import { endAtConfluence } from "../../../geo/steps/endAtConfluence.ts";

const line = [
  [105, 31],
  [104, 31],
  [104, 30],
];

test("keeps the first point that both rivers have, and nothing after it", () => {
  expect(endAtConfluence(line, [[104, 32], ...line.slice(1)])).toEqual(line.slice(0, 2));
});

test("rivers that do not meet have no confluence", () => {
  expect(endAtConfluence(line, [[100, 30]])).toBeUndefined();
});
