import { expect, test } from "vitest";
import { beyondEdges } from "../../../src/scene/beyondEdges.ts";
import { buildScene } from "../../../src/scene/buildScene.ts";
import type { Scene } from "../../../src/scene/scene.ts";
import { openingPoints, uprightPoints } from "../../../src/scene/subjectPoints.ts";
import { realAtlas } from "../../support/realAtlas.ts";

const scene = buildScene(realAtlas(), "zh");

test("a phone does not open on Aba, a desk on all", () => {
  const [aba, ...others] = beyondEdges(scene, uprightPoints(scene));
  expect(others).toEqual([]);
  expect(aba).toMatchObject({ adcode: 513200, side: "left" });
  // Its ribbon leaves at the edge, higher than the middle.
  expect(aba?.exit[0]).toBeCloseTo(-0.57, 1);
  expect(aba?.exit[1]).toBeLessThan(0);
  expect(beyondEdges(scene, openingPoints(scene, { width: 1000, height: 800 }))).toEqual([]);
});

test("each side of what is in sight", () => {
  const ribbon = (adcode: number, ...curve: [number, number][]) => ({ adcode, curve });
  const ribbons = [
    ribbon(1, [0.5, 0.5], [0.3, 0.5]),
    ribbon(2, [0.5, 0.5], [0.7, 0.52]),
    ribbon(3, [0.5, 0.5], [0.5, 0.2]),
    ribbon(4, [0.5, 0.5], [0.48, 0.9]),
    ribbon(5, [0.5, 0.5], [0.52, 0.55]),
  ];
  const sides = beyondEdges({ ...scene, ribbons } as unknown as Scene, [
    [0.4, 0.4],
    [0.6, 0.6],
  ]);
  expect(sides.map(({ adcode, side }) => [adcode, side])).toEqual([
    [1, "left"],
    [2, "right"],
    [3, "top"],
    [4, "bottom"],
  ]);
});
