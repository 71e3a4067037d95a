import { expect, test } from "vitest";
import { clearStretches, keepOff } from "../../../src/geometry/clearStretches.ts";

const all = { left: -1, top: -1, right: 401, bottom: 1 };
const course = [
  [0, 0],
  [400, 0],
] as const;

test("without obstacles the whole course is one stretch", () => {
  expect(clearStretches(course, [], 1, all)).toHaveLength(1);
});

test("a ribbon across it leaves the stretches on both sides, with room", () => {
  const ribbon = [
    [200, -50],
    [200, 50],
  ] as const;
  const [before, after] = clearStretches(course, [keepOff(ribbon, 20)], 1, all);
  expect(Math.max(...(before ?? []).map(([x]) => x))).toBeLessThanOrEqual(180);
  expect(Math.min(...(after ?? []).map(([x]) => x))).toBeGreaterThanOrEqual(220);
});

test("a course too short for a letter gives none", () => {
  expect(
    clearStretches(
      [
        [0, 0],
        [12, 0],
      ],
      [],
      1,
      all,
    ),
  ).toEqual([]);
});

test("what is out of sight is left out", () => {
  const [seen] = clearStretches(course, [], 1, { ...all, right: 150 });
  expect(Math.max(...(seen ?? []).map(([x]) => x))).toBeLessThanOrEqual(150);
});
