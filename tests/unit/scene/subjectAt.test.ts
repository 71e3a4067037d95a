import { expect, test } from "vitest";
import { toWorld, worldSize } from "../../../src/geometry/mercator.ts";
import { markSizes } from "../../../src/render/markSizes.ts";
import { buildScene } from "../../../src/scene/buildScene.ts";
import { drawnAtScale } from "../../../src/scene/drawnAtScale.ts";
import { subjectAt } from "../../../src/scene/subjectAt.ts";
import { realAtlas } from "../../support/realAtlas.ts";

const scene = buildScene(realAtlas(), "zh");
const drawnAt = (zoom: number) => drawnAtScale(scene, worldSize(zoom), markSizes(1070));

test.each([5.5, 6.9, 8, 10])(
  "at zoom %d each of Beibei's five strands is the nearest on its own middle",
  (zoom) => {
    const drawn = drawnAt(zoom);
    const own = drawn.strands.filter(({ id }) => id.endsWith(":500109"));
    expect(own).toHaveLength(5);
    for (const { id, path } of own) {
      const { partnerships } = subjectAt(drawn, path[48] ?? [0, 0], 7);
      expect(partnerships[0]).toBe(id.split(":")[0]);
    }
  },
);

test("a leg is hit seven px beside it, and not eight", () => {
  const drawn = drawnAt(9);
  const [x, y] = drawn.strands.find(({ id }) => id === "yongchuan-matchmaking:500118")?.path[48] ?? [0, 0];
  const beside = (px: number) => subjectAt(drawn, [x - px / drawn.worldSize, y], 7).partnerships;
  expect(beside(6.9)).toEqual(["yongchuan-matchmaking"]);
  expect(beside(9)).toEqual([]);
});

test("a seat and a name stand for their region, whatever legs end there", () => {
  const drawn = drawnAt(6.9);
  const beibei = scene.points.find(({ adcode }) => adcode === 500109);
  expect(beibei && subjectAt(drawn, beibei.at, 7)).toEqual({
    partnerships: [],
    region: 500109,
    onMark: true,
  });
});

test("inside a region and far from legs it is the region; outside all it is nothing", () => {
  expect(subjectAt(drawnAt(6.9), toWorld([102.5, 33]), 7)).toMatchObject({
    partnerships: [],
    region: 513200,
  });
  expect(subjectAt(drawnAt(6.9), toWorld([109, 27]), 7).region).toBeNull();
});
