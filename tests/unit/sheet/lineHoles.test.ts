import { expect, test } from "vitest";
import { boxHole, holeSets, turnedHole } from "../../../src/sheet/map/layers/lineHoles.ts";

const square = (left: number, top: number, size = 10) =>
  boxHole({ left, top, right: left + size, bottom: top + size });

test("holes that touch or lie apart are one set, in their order", () => {
  const holes = [square(0, 0), square(10, 0), square(30, 30)];
  expect(holeSets(holes)).toEqual([holes]);
  expect(holeSets([])).toEqual([[]]);
});

test("each that overlaps one of a set is in the next that is free", () => {
  const [first, second, third, apart] = [square(0, 0), square(5, 5), square(8, 8), square(50, 50)];
  expect(holeSets([first, second, third, apart])).toEqual([[first, apart], [second], [third]]);
  const [small, large] = [square(2, 2, 1), square(0, 0)];
  expect(holeSets([small, large])).toHaveLength(2);
});

test("a turned hole overlaps by its own sides, not by the upright box around it", () => {
  const turned = turnedHole([
    [10, 0],
    [20, 10],
    [10, 20],
    [0, 10],
  ]);
  expect(holeSets([turned, square(0, 0, 4)])).toHaveLength(1);
  expect(holeSets([turned, square(0, 0, 8)])).toHaveLength(2);
});
