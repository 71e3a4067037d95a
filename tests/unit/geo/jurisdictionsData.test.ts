import {
  area,
  booleanClockwise,
  booleanPointInPolygon,
  featureCollection,
  intersect,
  kinks,
} from "@turf/turf";
import type { MultiPolygon, Polygon, Position } from "geojson";
import { describe, expect, test } from "vitest";
import { boxOf, touches } from "../../../src/geometry/box.ts";
import { MEMBERS } from "../../support/realEdition.ts";
import { type Edge, edgeKey, edgesOf, middle } from "./edges.ts";
import { readGeo } from "./readGeo.ts";

const boundaries = readGeo("boundaries").features;
const regions = readGeo("jurisdictions").features.flatMap((region) =>
  boundaries
    .filter(({ properties }) => properties.adcode === region.properties.adcode)
    .map(({ geometry }) => ({ ...region, geometry })),
);
const ABA = 513200;

const polygonsOf = (geometry: Polygon | MultiPolygon) =>
  geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
const edges = regions.map(({ geometry }) => polygonsOf(geometry).flat().flatMap(edgesOf));

/** A point 10 m to the right of an edge: outside the region, if its rings wind as they should. */
function outwards([[x1 = 0, y1 = 0], [x2 = 0, y2 = 0]]: Edge): Position {
  const [x = 0, y = 0] = middle([
    [x1, y1],
    [x2, y2],
  ]);
  const length = Math.hypot(x2 - x1, y2 - y1);
  return [x + (0.0001 * (y2 - y1)) / length, y - (0.0001 * (x2 - x1)) / length];
}

test("the twelve are in the atlas's order", () => {
  expect(regions.map(({ properties }) => properties.adcode)).toEqual(MEMBERS);
});

describe.each(regions)("$properties.name.short.en", ({ properties, geometry }) => {
  test("has its official area within 1.5 % (Aba, whose figure is disputed: 2 %)", () => {
    const error = Math.abs(area(geometry) / 1e6 / properties.area.value - 1);
    expect(error).toBeLessThan(properties.adcode === ABA ? 0.02 : 0.015);
  });

  test("has outer rings counter-clockwise and holes clockwise (RFC 7946), that do not cross themselves", () => {
    for (const [outer = [], ...holes] of polygonsOf(geometry)) {
      expect(booleanClockwise(outer)).toBe(false);
      for (const hole of holes) expect(booleanClockwise(hole)).toBe(true);
    }
    expect(kinks(geometry).features).toEqual([]);
  });

  test("has no point twice in a row", () => {
    for (const edge of polygonsOf(geometry).flat().flatMap(edgesOf)) expect(edge[0]).not.toEqual(edge[1]);
  });
});

test("no two overlap by more than 0.5 km²", () => {
  const boxes = regions.map(({ geometry }) => boxOf(polygonsOf(geometry).flat(2) as [number, number][]));
  // Where their boxes do not touch, nor do they.
  const near = (i: number, j: number) => boxes[i] && boxes[j] && touches(boxes[i], boxes[j]);
  for (const [i, a] of regions.entries())
    for (const b of regions.filter((_, j) => j > i && near(i, j))) {
      const overlap = intersect(featureCollection([a, b]));
      expect(overlap ? area(overlap) / 1e6 : 0).toBeLessThan(0.5);
    }
});

test("neighbours have the same edges, in opposite directions", () => {
  const directed = edges.flat().map(([a, b]) => `${a} ${b}`);
  expect(new Set(directed).size).toBe(directed.length);
  const known = new Map(edges.map((own, i) => [MEMBERS[i], new Set(own.map(edgeKey))]));
  const shared = (a: number, b: number) =>
    [...(known.get(a) ?? [])].filter((key) => known.get(b)?.has(key)).length;
  for (const neighbour of [513200, 510600, 510800, 510900, 511300])
    expect(shared(510700, neighbour), `Mianyang and ${neighbour}`).toBeGreaterThan(30);
  expect(shared(500152, 510900), "Tongnan and Suining").toBeGreaterThan(30);
  expect(shared(500109, 500117), "Beibei and Hechuan").toBeGreaterThan(10);
});

test("where an edge is in one region only, no other of the twelve lies beside it", () => {
  const count = new Map<string, number>();
  for (const key of edges.flat().map(edgeKey)) count.set(key, (count.get(key) ?? 0) + 1);
  for (const [i, own] of edges.entries()) {
    const alone = own.filter((edge) => count.get(edgeKey(edge)) === 1);
    const others = regions.filter((_, j) => j !== i);
    const touched = alone.filter((edge) =>
      others.some((other) => booleanPointInPolygon(outwards(edge), other)),
    );
    expect(alone.length, `edges of ${MEMBERS[i]} alone`).toBeGreaterThan(0);
    expect(touched, `edges of ${MEMBERS[i]} that its neighbour does not have`).toEqual([]);
  }
});
