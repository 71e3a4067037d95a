import { expect, test } from "vitest";
import { distanceToLine } from "../../../../src/geometry/lines/distanceToLine.ts";

const line = [
  [0, 0],
  [10, 0],
  [10, 10],
] as const;

test.each([
  ["beside a segment", [5, 3], 3],
  ["past an end", [-3, 4], 5],
  ["at a bend", [13, -4], 5],
  ["on the line", [10, 7], 0],
] as const)("%s", (_, at, distance) => {
  expect(distanceToLine(at, line)).toBeCloseTo(distance, 12);
});

test("a line of one point, and of none", () => {
  expect(distanceToLine([3, 4], [[0, 0]])).toBe(5);
  expect(distanceToLine([3, 4], [])).toBe(Number.POSITIVE_INFINITY);
});
