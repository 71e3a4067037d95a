import { area, coordAll, featureCollection } from "@turf/turf";
import { expect, test } from "vitest";
import { roundCorners } from "../../../geo/steps/roundCorners.ts";
import { square } from "./square.ts";

test("a square loses its corners and keeps what it stands for", () => {
  const before = featureCollection([square(104, 31, 1, { from: 500 })]);
  const after = roundCorners(before);
  expect(after.features[0]?.properties).toEqual({ from: 500 });
  expect(coordAll(after)).not.toContainEqual([104, 31]);
  expect(coordAll(after)).toHaveLength(17);
  expect(area(after) / area(before)).toBeGreaterThan(0.8);
  expect(area(after)).toBeLessThan(area(before));
});
