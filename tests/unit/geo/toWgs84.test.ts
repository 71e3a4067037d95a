import { distance } from "@turf/turf";
import { expect, test } from "vitest";
import { toWgs84 } from "../../../geo/steps/toWgs84.ts";

const MIANYANG_GCJ02 = [104.741722, 31.46402];

test("moves a point to where the record of seats has it", () => {
  expect(distance(toWgs84(MIANYANG_GCJ02), [104.73895, 31.46622])).toBeLessThan(0.002);
});

test("moves every position of a nested list, and leaves the list given as it was", () => {
  const ring = [[MIANYANG_GCJ02, [105, 32]]];
  const moved = toWgs84(ring);
  expect(moved[0]?.[0]).toEqual(toWgs84(MIANYANG_GCJ02));
  expect(moved[0]).toHaveLength(2);
  expect(ring[0]?.[0]).toEqual([104.741722, 31.46402]);
});
