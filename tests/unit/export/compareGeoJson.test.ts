import { booleanClockwise } from "@turf/turf";
import { expect, test } from "vitest";
import { comparison } from "../../../src/atlas/compare/comparison.ts";
import { compareGeoJson } from "../../../src/export/compareGeoJson.ts";
import { realAtlas } from "../../support/realAtlas.ts";
import { BING, SQUARES, syntheticAtlas, YI } from "../../support/syntheticAtlas.ts";

const ALL = { themes: null, from: null, to: null };
const { columns } = comparison(syntheticAtlas(), [YI, BING], ALL);
const { type, features, ...about } = compareGeoJson(SQUARES, columns, "");

test("an area with its measures and partnerships, its ring counter-clockwise as RFC 7946 wants it", () => {
  expect(type).toBe("FeatureCollection");
  const [yi] = features;
  expect(yi?.properties).toMatchObject({
    adcode: YI,
    measures: { partnerships_count: 5, area_km2: 12700, residents_2020: 490000, first: "2024-02" },
  });
  expect(yi?.properties?.partnerships).toHaveLength(5);
  const rings = yi?.geometry?.type === "Polygon" ? yi.geometry.coordinates : [];
  expect(rings.map((ring) => booleanClockwise(ring))).toEqual([false]);
});

test("a mere position is the point of its seat, its unknown measures null, but not its distance from the hub", () => {
  const real = realAtlas();
  const position = [...real.jurisdictions.values()].find(({ role }) => role === "position");
  const [column] = comparison(real, [position?.adcode ?? 0], ALL).columns;
  const { features } = compareGeoJson(real.edition, column ? [column] : [], "");
  expect(features[0]).toMatchObject({
    geometry: { type: "Point", coordinates: position?.seat?.at },
    properties: { measures: { area_km2: null, distance_km: expect.any(Number) } },
  });
});

test("licence and source stand at the top, and every measure is also a plain column", () => {
  expect(about).toMatchObject({
    filter: null,
    source: SQUARES.credits.line,
    licence: SQUARES.credits.licence,
  });
  const { measures: _, partnerships: __, name: ___, ...flat } = features[0]?.properties ?? {};
  expect(flat).toMatchObject({ area_km2: 12700, neighbours: "990101,990103,990105", seat_en: "Yi" });
  for (const value of Object.values(flat)) expect(value === null || typeof value !== "object").toBe(true);
});
