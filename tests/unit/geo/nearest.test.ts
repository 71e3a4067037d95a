import { distance } from "@turf/turf";
import { expect, test } from "vitest";
import { nearest } from "../../../geo/steps/nearest.ts";

const points = [
  [104, 31],
  [104.02, 31],
  [104, 31.019],
];

test("a degree of longitude is shorter than one of latitude", () => {
  const found = nearest(points.slice(1), [104, 31]);
  expect(found?.index).toBe(0);
  expect(found?.km).toBeCloseTo(distance([104, 31], [104.02, 31]), 2);
});

test("takes only what is allowed, and may find nothing", () => {
  expect(nearest(points, [104, 31], (index) => index === 2)?.index).toBe(2);
  expect(nearest([], [104, 31])).toBeUndefined();
});
