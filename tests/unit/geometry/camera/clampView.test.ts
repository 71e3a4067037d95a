import { expect, test } from "vitest";
import { clampView } from "../../../../src/geometry/camera/clampView.ts";

const limits = { bounds: { left: 0.2, top: 0.2, right: 0.6, bottom: 0.4 }, smallest: 100, largest: 10_000 };
const size = { width: 100, height: 50 };

test("a view inside its limits stays as it is", () => {
  const view = { centre: [0.4, 0.3], worldSize: 1000 } as const;
  expect(clampView(view, size, limits)).toEqual(view);
});

test("a view goes no further than its edges, and no nearer than the largest", () => {
  const { centre, worldSize } = clampView({ centre: [0.9, 0], worldSize: 50_000 }, size, limits);
  expect(worldSize).toBe(10_000);
  expect(centre[0]).toBeCloseTo(0.6 - 50 / 10_000, 12);
  expect(centre[1]).toBeCloseTo(0.2 + 25 / 10_000, 12);
});

test("a view never shows more than there is", () => {
  const { centre, worldSize } = clampView({ centre: [0.3, 0.3], worldSize: 1 }, size, limits);
  expect(worldSize).toBeCloseTo(250, 9);
  expect(centre[0]).toBeCloseTo(0.4, 12);
  expect(centre[1]).toBeCloseTo(0.3, 12);
});
