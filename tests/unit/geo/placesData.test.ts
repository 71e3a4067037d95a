import { booleanPointInPolygon } from "@turf/turf";
import { expect, test } from "vitest";
import { crossCheck } from "../../../src/atlas/edition/crossCheck.ts";
import { realFiles } from "../../support/realAtlas.ts";
import { EDITION } from "../../support/realEdition.ts";
import { readGeo } from "./readGeo.ts";

const regions = readGeo("boundaries").features;
const places = readGeo("places").features;
const regionAt = (point: number[]) =>
  regions.find((region) => booleanPointInPolygon(point, region))?.properties.adcode;

test("each of the twelve seats lies inside its region, the two outside partners in none", () => {
  const seats = places.flatMap(({ properties, geometry }) =>
    properties.kind === "seat" ? [{ ...properties, at: geometry.coordinates }] : [],
  );
  expect(seats).toHaveLength(14);
  for (const { adcode, membership, at } of seats)
    expect(regionAt(at)).toBe(membership === "outside" ? undefined : adcode);
});

test("the venues lie where the article has them, and every approximate point says why", () => {
  const venues = places.filter(({ properties }) => properties.kind === "venue");
  expect(venues.map(({ properties, geometry }) => [properties.id, regionAt(geometry.coordinates)])).toEqual([
    ["jinyun-reserve", 500109],
    ["beibei-sports-centre", 500109],
    ["giant-panda-park-mianyang", 510700],
  ]);
  for (const { properties } of places) if (properties.approximate) expect(properties.note).toBeDefined();
});

test("the page's own checks across files find nothing", () => {
  expect(crossCheck(EDITION, realFiles())).toEqual([]);
});
