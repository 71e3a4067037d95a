import { area, bbox, booleanPointInPolygon } from "@turf/turf";
import { expect, test } from "vitest";
import { reliefBands } from "../../../geo/steps/reliefBands.ts";

/** Rising to the east, 0 to 900 m over 9 degrees, with a hill of one node that is a speck. */
const rows = Array.from({ length: 5 }, () => Array.from({ length: 10 }, (_, column) => column * 100));
const grid = { west: 100, north: 32, step: 1, rows };
const [low, high] = reliefBands(grid, [250, 550]).features;

test("a band begins where the ground reaches its height, and holds the next band", () => {
  expect([low?.properties.from, high?.properties.from]).toEqual([250, 550]);
  expect(bbox(low ?? { type: "FeatureCollection", features: [] })[0]).toBeCloseTo(102.5);
  for (const band of [low, high]) expect(band && booleanPointInPolygon([107, 30], band)).toBe(true);
  expect(high && booleanPointInPolygon([104, 30], high)).toBe(false);
});

test("it reaches the outermost nodes, and half a step beyond", () => {
  expect(bbox(low ?? { type: "FeatureCollection", features: [] }).slice(1)).toEqual([27.5, 109.5, 32.5]);
});

test("specks are left out", () => {
  const fine = { west: 100, north: 32, step: 1 / 12, rows: rows.map((row) => row.map(() => 0)) };
  const middle = fine.rows[2] ?? [];
  middle[5] = 300;
  expect(reliefBands(fine, [250]).features).toEqual([]);
  const [hill] = reliefBands({ ...fine, step: 1 }, [250]).features;
  expect(area(hill ?? { type: "FeatureCollection", features: [] })).toBeGreaterThan(1e8);
});

test("a height that nothing reaches has no band", () => {
  const bands = reliefBands(grid, [250, 550, 1000]).features;
  expect(bands.map(({ properties }) => properties.from)).toEqual([250, 550]);
});
