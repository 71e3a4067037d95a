import { expect, test } from "vitest";
import { arc } from "../../../src/geometry/arc.ts";

test("an arc begins and ends where it should", () => {
  const path = arc([0, 0], [1, 0], 60);
  expect(path[0]).toEqual([0, 0]);
  expect(path.at(-1)?.[0]).toBeCloseTo(1, 12);
  expect(path.at(-1)?.[1]).toBeCloseTo(0, 12);
});

// The first of 96 pieces has already bent by a quarter of a degree.
test("it leaves at its bearing: north of east bows to the north, where y is less", () => {
  const [from, next] = arc([0, 0], [1, 0], 60);
  const bearing =
    (Math.atan2((next?.[0] ?? 0) - (from?.[0] ?? 0), -((next?.[1] ?? 0) - (from?.[1] ?? 0))) * 180) / Math.PI;
  expect(bearing).toBeCloseTo(60.26, 2);
  expect(Math.min(...arc([0, 0], [1, 0], 60).map(([, y]) => y))).toBeCloseTo(-Math.tan(Math.PI / 6) / 4, 4);
});

test("straight where the bearing is the target's", () => {
  for (const [, y] of arc([0, 0], [1, 0], 90)) expect(y).toBeCloseTo(0, 12);
});
