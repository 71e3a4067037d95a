import { booleanClockwise } from "@turf/turf";
import { expect, test } from "vitest";
import { comparison } from "../../../src/atlas/comparison.ts";
import { compareGeoJson } from "../../../src/export/compareGeoJson.ts";
import { realAtlas } from "../../support/realAtlas.ts";
import { EDITION } from "../../support/realEdition.ts";

const { columns } = comparison(realAtlas(), [500109, 510100], { themes: null, from: null, to: null });
const { type, features, ...about } = compareGeoJson(EDITION, columns, "");

test("an area with its measures and partnerships, its ring counter-clockwise as RFC 7946 wants it", () => {
  expect(type).toBe("FeatureCollection");
  const [beibei] = features;
  expect(beibei?.properties).toMatchObject({
    adcode: 500109,
    measures: { distance_km: 243.9, area_km2: 755, residents_2020: 834887, first: "2025-04", course: null },
  });
  expect(beibei?.properties?.partnerships).toHaveLength(5);
  const rings = beibei?.geometry?.type === "Polygon" ? beibei.geometry.coordinates : [];
  expect(rings.map((ring) => booleanClockwise(ring))).toEqual([false]);
});

test("an outside partner is the point of its seat, its unknown measures null", () => {
  expect(features[1]).toMatchObject({
    geometry: { type: "Point", coordinates: [104.0667, 30.6667] },
    properties: { measures: { area_km2: null, fujiang_inside_at_least_km: null } },
  });
});

test("licence and source stand at the top, and every measure is also a plain column", () => {
  expect(about).toMatchObject({ filter: null, source: { en: expect.stringContaining("DataV.GeoAtlas") } });
  expect(about.licence.zh).toContain("ISC");
  const { measures: _, partnerships: __, name: ___, ...flat } = features[0]?.properties ?? {};
  expect(flat).toMatchObject({ area_km2: 755, neighbours: "500117", seat_en: "Beiwenquan Subdistrict" });
  for (const value of Object.values(flat)) expect(value === null || typeof value !== "object").toBe(true);
});
