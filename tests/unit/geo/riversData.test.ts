import { readFileSync } from "node:fs";
import { coordAll, length, lineString, nearestPointOnLine } from "@turf/turf";
import { expect, test } from "vitest";
import type { RiverCourse } from "../../../geo/steps/nameRivers.ts";
import { edgeKey, edgesOf } from "./edges.ts";
import { readGeo } from "./readGeo.ts";

const rivers = readGeo("rivers").features;
const river = (id: string) => {
  const found = rivers.find(({ properties }) => properties.id === id);
  if (!found) throw new Error(`no river ${id}`);
  return coordAll(found);
};

/** The source itself runs 3.03 km beside Suining's point, and nowhere as far from another. */
const MOST_KM = 3.05;

/** From source to mouth. */
const ON_THE_FUJIANG = {
  Pingwu: [104.528, 32.41],
  Jiangyou: [104.742, 31.779],
  Mianyang: [104.739, 31.466],
  Santai: [105.087, 31.093],
  Shehong: [105.378, 30.871],
  Suining: [105.568, 30.516],
  Tongnan: [105.838, 30.192],
  Anju: [106.032, 29.991],
  mouth: [106.268, 29.988],
};

test("the Fujiang is one line past its towns in their order, within 3 km of each", () => {
  const line = lineString(river("fujiang"));
  const passed = Object.entries(ON_THE_FUJIANG).map(([town, point]) => {
    const { dist, location } = nearestPointOnLine(line, point).properties;
    expect(dist, town).toBeLessThan(MOST_KM);
    return location;
  });
  expect(passed).toEqual(passed.toSorted((a, b) => a - b));
});

test("it is whole: over 500 km long in the data's detail, and the first of the rivers", () => {
  expect(length(lineString(river("fujiang")))).toBeGreaterThan(500);
  expect(rivers[0]?.properties).toMatchObject({ id: "fujiang", rank: 1 });
});

/** Kilometres as the Chinese Wikipedia has them (涪江); where the map's line begins, the source is meant: geo/README.md. */
test.each([
  { from: null, to: "Pingwu", published: 129, short: 37 },
  { from: null, to: "Jiangyou", published: 262, short: 31 },
  { from: "Pingwu", to: "Jiangyou", published: 133, short: 26 },
  { from: "Jiangyou", to: "mouth", published: 670 - 262, short: 13 },
  { from: "Jiangyou", to: "mouth", published: 700 - 262, short: 19 },
] as const)("the Fujiang from $from to $to is $short % shorter than the published $published km", (reach) => {
  const line = lineString(river("fujiang"));
  const at = (town: keyof typeof ON_THE_FUJIANG) =>
    nearestPointOnLine(line, ON_THE_FUJIANG[town]).properties.location;
  const km = at(reach.to) - (reach.from ? at(reach.from) : 0);
  expect(Math.round(100 * (1 - km / reach.published))).toBe(reach.short);
});

const courses = JSON.parse(readFileSync("geo/sources/figures/rivers.json", "utf8")) as RiverCourse[];
const TRIBUTARIES = courses.flatMap(({ id, into }) => (into === undefined ? [] : [{ id, into }]));

test.each(TRIBUTARIES)("$id ends at a point of $into", ({ id, into }) => {
  expect(river(into)).toContainEqual(river(id).at(-1));
});

test("no stretch of water is drawn as two rivers, or twice", () => {
  const keys = rivers.flatMap(({ geometry }) =>
    (geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates)
      .flatMap(edgesOf)
      .map(edgeKey),
  );
  expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
});
