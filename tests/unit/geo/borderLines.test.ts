import { bbox, coordAll, featureCollection, lineString } from "@turf/turf";
import type { LineString } from "geojson";
import { expect, test } from "vitest";
import { borderLines } from "../../../geo/steps/borderLines.ts";
import { square } from "./square.ts";

type Level = "province" | "county";
const regions = featureCollection([square(104, 31, 1, {})]);

test("one feature a level, cut to the extent, far lines joined to the regions", async () => {
  const near = featureCollection([
    lineString(
      [
        [104, 31],
        [105, 31],
      ],
      { level: "county" as Level },
    ),
    lineString(
      [
        [104, 32],
        [104, 31],
      ],
      { level: "province" as Level },
    ),
  ]);
  const far = featureCollection([
    lineString(
      [
        [104.99, 32.01],
        [107, 33],
      ],
      { level: "province" as Level },
    ),
  ]);
  const lines = await borderLines(near, far, regions, [103, 30, 106, 34]);
  expect(lines.features.map(({ properties }) => properties.level).sort()).toEqual(["county", "province"]);
  expect(bbox(lines)[2]).toBe(106);
  expect(coordAll(lines)).toContainEqual([105, 32]);
});

test("nothing where no line is within the extent, or none at all", async () => {
  const none = featureCollection<LineString, { level: Level }>([]);
  const away = featureCollection([
    lineString(
      [
        [80, 31],
        [81, 31],
      ],
      { level: "county" as Level },
    ),
  ]);
  for (const near of [none, away]) {
    const { features } = await borderLines(near, none, regions, [103, 30, 106, 34]);
    expect(features).toEqual([]);
  }
});
