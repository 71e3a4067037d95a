import { area, booleanIntersects, coordAll, featureCollection } from "@turf/turf";
import { beforeAll, expect, test } from "vitest";
import { dissolveRegions } from "../../../geo/steps/dissolveRegions.ts";
import type { CountyTag } from "../../../geo/steps/tagCounties.ts";
import { square } from "./square.ts";

const tag = (adcode: number, region: number, member: boolean): CountyTag => ({
  adcode,
  region,
  province: region > 510000 ? "sichuan" : "chongqing",
  member,
});

const west = square(104, 31, 0.2, tag(510701, 510700, true));
/** Bends away from its neighbour in the middle of their border: a crack of some 5 km². */
west.geometry.coordinates[0]?.splice(2, 0, [104.195, 31.1]);
const exclave = square(104.05, 31.05, 0.01, tag(510101, 510100, false));
west.geometry.coordinates.push(exclave.geometry.coordinates[0]?.toReversed() ?? []);

/** West to east: two counties of a member, a neighbour, one across the province's border; and a tiny exclave. */
const counties = featureCollection([
  west,
  square(104.2, 31, 0.2, tag(510702, 510700, true)),
  square(104.4, 31, 0.2, tag(510101, 510100, false)),
  square(104.6, 31, 0.2, tag(500112, 500112, false)),
  exclave,
]);

let made: Awaited<ReturnType<typeof dissolveRegions>>;
beforeAll(async () => {
  made = await dissolveRegions(counties);
});

test("a region is its counties, without the crack between them and without an exclave too small to see", () => {
  const [hub] = made.regions.features.filter(({ properties }) => properties.region === 510700);
  expect(hub?.geometry.coordinates).toHaveLength(1);
  expect(area(hub ?? featureCollection([])) / area(square(104, 31, 0.2, {}))).toBeCloseTo(2, 2);
});

test("county lines are those inside the members", () => {
  expect(made.countyLines.features.map(({ properties }) => properties)).toEqual([{ region: 510700 }]);
  for (const [lon = 0] of coordAll(made.countyLines)) expect(lon).toBeCloseTo(104.2, 3);
});

test("the other lines leave out what the member has, and know a province's border", () => {
  const hasMeridian = (level: string, lon: number) =>
    made.otherLines.features
      .filter(({ properties }) => properties.level === level)
      .some((line) => booleanIntersects(line, square(lon - 0.01, 31.1, 0.02, {})));
  expect(hasMeridian("county", 104.4) || hasMeridian("province", 104.4)).toBe(false);
  expect(hasMeridian("province", 104.6)).toBe(true);
  expect(hasMeridian("county", 104.6)).toBe(false);
});

test("where every member is a county, no line runs inside of one", async () => {
  const alone = featureCollection([
    square(106, 29, 0.2, tag(500112, 500112, true)),
    square(106.2, 29, 0.2, tag(500105, 500105, true)),
  ]);
  const { regions, countyLines } = await dissolveRegions(alone);
  expect(regions.features).toHaveLength(2);
  expect(countyLines.features).toEqual([]);
});
