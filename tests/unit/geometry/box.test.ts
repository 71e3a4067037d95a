import { expect, test } from "vitest";
import { boxAround, boxOf, holds, lengthInside, sharedArea } from "../../../src/geometry/box.ts";
import { freeAreas } from "../../../src/geometry/camera/freeArea.ts";

const box = boxAround([5, 5], 10, 10);

test("boxes by middle, by points, and what they share", () => {
  expect(box).toEqual({ left: 0, top: 0, right: 10, bottom: 10 });
  expect(
    boxOf([
      [1, 2],
      [-3, 4],
    ]),
  ).toEqual({ left: -3, top: 2, right: 1, bottom: 4 });
  expect(sharedArea(box, boxAround([10, 10], 10, 10))).toBe(25);
  expect(sharedArea(box, boxAround([20, 5], 10, 10))).toBe(0);
  expect(holds(box, [0, 10])).toBe(true);
  expect(holds(box, [-0.1, 5])).toBe(false);
});

test.each([
  ["through", [-5, 5], [15, 5], 10],
  ["from inside", [5, 5], [5, 20], 5],
  ["a corner", [-1, 1], [1, -1], 0],
  ["beside", [-5, 12], [15, 12], 0],
  ["within", [2, 2], [5, 6], 5],
] as const)("length of a segment inside: %s", (_, a, b, length) => {
  expect(lengthInside(box, a, b)).toBeCloseTo(length, 9);
});

test("a cover in a corner leaves a part above it and a part beside it", () => {
  const cover = { left: 0, top: 6, right: 4, bottom: 10 };
  expect(freeAreas(box, [cover])).toEqual([
    { left: 4, top: 0, right: 10, bottom: 10 },
    { left: 0, top: 0, right: 10, bottom: 6 },
  ]);
  expect(freeAreas(box, [])).toEqual([box]);
  expect(freeAreas(box, [box])).toEqual([box]);
});
