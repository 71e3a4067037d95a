import { expect, test } from "vitest";
import { toWorld, worldSize } from "../../../src/geometry/mercator.ts";
import { markSizes } from "../../../src/render/markSizes.ts";
import { buildScene } from "../../../src/scene/buildScene.ts";
import { subjectAt } from "../../../src/scene/subjectAt.ts";
import { drawnAtScale } from "../../support/drawnAtScale.ts";
import { BING, JI, JIA, syntheticAtlas, WU, YI } from "../../support/syntheticAtlas.ts";

const scene = buildScene(syntheticAtlas(), "zh");
const drawnAt = (zoom: number) => drawnAtScale(scene, worldSize(zoom), markSizes(1070));

test.each([6, 7.3, 9])("at zoom %d each of a pair's strands is the nearest on its own middle", (zoom) => {
  const drawn = drawnAt(zoom);
  const pair = scene.ribbons.find(({ from, adcode }) => from === JIA && adcode === YI);
  expect(pair?.strands.length).toBeGreaterThan(2);
  for (const { id, partnership } of pair?.strands ?? []) {
    const { path = [] } = drawn.strands.find((strand) => strand.id === id) ?? {};
    expect(subjectAt(drawn, path[path.length >> 1] ?? [0, 0], 7).partnerships[0]).toBe(partnership);
  }
});

test("a leg is hit seven px beside it, and not nine", () => {
  const drawn = drawnAt(9);
  const [x, y] = drawn.strands.find(({ id }) => id === `bridge:${WU}`)?.path[48] ?? [0, 0];
  const beside = (px: number) => subjectAt(drawn, [x - px / drawn.worldSize, y], 7).partnerships;
  expect(beside(6.9)).toEqual(["bridge"]);
  expect(beside(9)).toEqual([]);
});

test("a seat and a name stand for their region, whatever legs end there", () => {
  const seat = scene.points.find(({ adcode }) => adcode === BING);
  expect(seat && subjectAt(drawnAt(7.3), seat.at, 7)).toEqual({
    partnerships: [],
    region: BING,
    onMark: true,
  });
});

test("inside a region and far from legs it is the region; outside all it is nothing", () => {
  expect(subjectAt(drawnAt(8), toWorld([88.4, 43.05]), 7)).toMatchObject({ partnerships: [], region: JI });
  expect(subjectAt(drawnAt(8), toWorld([90, 42]), 7).region).toBeNull();
});
