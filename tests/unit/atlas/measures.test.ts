import { readFileSync } from "node:fs";
import { distance } from "@turf/turf";
import { expect, test } from "vitest";
import type { RiverCourse } from "../../../geo/steps/nameRivers.ts";
import { density } from "../../../src/atlas/compare/density.ts";
import { measureAreas } from "../../../src/atlas/measures/measureAreas.ts";
import { lengthOf, riverInside } from "../../../src/atlas/measures/riverInside.ts";
import { sharedBorders } from "../../../src/atlas/measures/sharedBorders.ts";
import { fromHub } from "../../../src/atlas/queries/queries.ts";
import { realAtlas } from "../../support/realAtlas.ts";
import { EDITION, HUB, MEMBERS } from "../../support/realEdition.ts";
import { square } from "../geo/square.ts";

const atlas = realAtlas();
const region = (adcode: number) => {
  const found = atlas.jurisdictions.get(adcode);
  if (!found) throw new Error(`no ${adcode}`);
  return found;
};
const measures = (adcode: number) => {
  const found = atlas.measures.get(adcode);
  if (!found) throw new Error(`nothing measured of ${adcode}`);
  return found;
};
const fujiang = () => {
  const geometry = atlas.rivers.find(({ properties }) => properties.id === "fujiang")?.geometry;
  if (geometry?.type !== "LineString") throw new Error("the Fujiang is not one line");
  return geometry.coordinates;
};
const areas = () =>
  new Map(
    MEMBERS.flatMap((adcode) => {
      const { area } = region(adcode);
      return area ? [[adcode, area] as const] : [];
    }),
  );

test("Mianyang to Beibei is 244 km south-east, as the haversine formula has it", () => {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  // The two seats as they stand in the notes on the data, sphere of 6371.0088 km.
  const [lon1, lat1, lon2, lat2] = [104.739, 31.4662, 106.4339, 29.8279].map(radians) as [
    number,
    number,
    number,
    number,
  ];
  const half =
    Math.sin((lat2 - lat1) / 2) ** 2 + Math.cos(lat1) * Math.cos(lat2) * Math.sin((lon2 - lon1) / 2) ** 2;
  const km = 2 * 6371.0088 * Math.asin(Math.sqrt(half));
  expect(km).toBeCloseTo(244, 0);
  const way = fromHub(atlas, region(500109));
  expect(way?.km).toBeCloseTo(km, 1);
  expect(way?.bearing).toBeGreaterThan(113);
  expect(way?.bearing).toBeLessThan(158);
});

test("the hub has no way from itself", () => {
  expect(fromHub(atlas, region(HUB))).toBeNull();
});

test("two squares share the side between them, both ways round, and a third that touches at a corner none", () => {
  const borders = sharedBorders(
    new Map([
      [1, square(104, 31, 1, {}).geometry],
      [2, square(105, 31, 1, {}).geometry],
      [3, square(106, 32, 1, {}).geometry],
    ]),
  );
  const side = distance([105, 31], [105, 32]);
  expect(borders.get(1)?.get(2)).toBeCloseTo(side, 9);
  expect(borders.get(2)?.get(1)).toBeCloseTo(side, 9);
  expect([...(borders.get(3) ?? [])]).toEqual([]);
});

test("shared borders are symmetric, and Mianyang's are those of the map", () => {
  for (const one of MEMBERS)
    for (const { adcode, km } of measures(one).borders)
      expect(measures(adcode).borders, `${one} and ${adcode}`).toContainEqual({ adcode: one, km });
  const neighbours = measures(HUB).borders.map(({ adcode }) => adcode);
  expect(neighbours.toSorted()).toEqual([510600, 510800, 510900, 511300, 513200]);
});

test("a river is cut where it crosses a border, and may come back", () => {
  const area = square(104, 31, 1, {}).geometry;
  const reaches = riverInside(
    [
      [103.5, 31.5],
      [105.5, 31.5],
      [105.5, 31.2],
      [104.5, 31.2],
    ],
    area,
  );
  expect(reaches).toHaveLength(2);
  const first = distance([104, 31.5], [105, 31.5]);
  expect(lengthOf(reaches.slice(0, 1))).toBeCloseTo(first, 1);
  expect(lengthOf(reaches.slice(1))).toBeCloseTo(distance([105, 31.2], [104.5, 31.2]), 1);
});

test("the parts of the Fujiang add up to its length between its first and last border within 1 %", () => {
  const reaches = [...areas().values()].flatMap((area) => riverInside(fujiang(), area));
  const [first, last] = [
    Math.min(...reaches.map(({ from }) => from)),
    Math.max(...reaches.map(({ to }) => to)),
  ];
  const parts = MEMBERS.map((adcode) => measures(adcode).river?.km ?? 0).reduce((sum, km) => sum + km);
  expect(parts / (last - first)).toBeGreaterThan(0.99);
  expect(parts / (last - first)).toBeLessThan(1.01);
});

test("the Fujiang comes from Aba through Mianyang to four places downstream", () => {
  const courses = MEMBERS.map((adcode) => [adcode, measures(adcode).river?.course]).filter(([, on]) => on);
  expect(courses).toEqual([
    [HUB, "here"],
    [513200, "upstream"],
    [510900, "downstream"],
    [500152, "downstream"],
    [500151, "downstream"],
    [500117, "downstream"],
  ]);
});

test("density is the census over the official area", () => {
  const { facts } = region(500109);
  if (!facts) throw new Error("no figures");
  expect(density(facts)).toEqual({ value: 834887 / 755, approximate: false, note: undefined });
  const aba = region(513200).facts;
  expect(aba && density(aba).approximate).toBe(true);
});

test("what is committed is what the shapes give", () => {
  const courses = JSON.parse(readFileSync("geo/sources/figures/rivers.json", "utf8")) as RiverCourse[];
  expect(measureAreas(areas(), EDITION, fujiang(), courses[0]?.headNote)).toEqual([
    ...atlas.measures.values(),
  ]);
});
