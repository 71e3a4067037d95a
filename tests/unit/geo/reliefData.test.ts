import { bbox, booleanClockwise, booleanPointInPolygon, pointGrid } from "@turf/turf";
import { expect, test } from "vitest";
import { readGeo } from "./readGeo.ts";

const relief = readGeo("relief");
const bandsAt = (point: number[]) =>
  relief.features
    .filter((band) => booleanPointInPolygon(point, band))
    .map(({ properties }) => properties.from);

test("five bands from low to high, to the edges of the map", () => {
  expect(relief.features.map(({ properties }) => properties.from)).toEqual([500, 1000, 2000, 3000, 4000]);
  const [west, south, east, north] = bbox(relief);
  expect([west < 95, south < 23.6, east > 114.3, north > 38.6]).toEqual([true, true, true, true]);
  expect(bandsAt([97, 36])).toContain(4000);
});

test("each lies within the one before", () => {
  for (const { geometry } of pointGrid([95, 23.6, 114.3, 38.6], 60).features) {
    const bands = bandsAt(geometry.coordinates);
    expect(bands).toEqual([500, 1000, 2000, 3000, 4000].slice(0, bands.length));
  }
});

test("basin, rim and plateau are where they are", () => {
  expect(bandsAt([105.57, 30.52])).toEqual([]);
  expect(bandsAt([102.22, 31.9])).toContain(3000);
  expect(bandsAt([102.96, 33.58])).toContain(3000);
});

test("outer rings go counter-clockwise, holes clockwise", () => {
  for (const { geometry } of relief.features)
    for (const [outer = [], ...holes] of geometry.type === "Polygon"
      ? [geometry.coordinates]
      : geometry.coordinates) {
      expect(booleanClockwise(outer)).toBe(false);
      for (const hole of holes) expect(booleanClockwise(hole)).toBe(true);
    }
});
