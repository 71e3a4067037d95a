import { expect, test } from "vitest";
import { boxOf } from "../../../src/geometry/box.ts";
import { worldSize } from "../../../src/geometry/mercator.ts";
import { pictureGround } from "../../../src/picture/ground.ts";
import { PLANE, planeTransform, toPlane } from "../../../src/picture/plane.ts";
import type { SvgElement } from "../../../src/render/svg.ts";
import { writeSvg } from "../../../src/render/writeSvg.ts";
import { buildScene } from "../../../src/scene/buildScene.ts";
import { JIA, syntheticAtlas } from "../../support/syntheticAtlas.ts";

const scene = buildScene(syntheticAtlas(), "zh");
const count = (layer: readonly SvgElement[], part: RegExp) =>
  layer.map(writeSvg).join("").match(part)?.length ?? 0;

test("the ground has every region as fill and border, every river and every band of terrain", () => {
  const ground = pictureGround(scene, worldSize(6.5), { tolerance: 0.8, decimals: 0 });
  for (const layer of [ground.regions, ground.borders])
    expect(count(layer, /<use data-adcode/g)).toBe(scene.regions.length);
  expect(count(ground.rivers, /data-rank/g)).toBe(scene.rivers.length);
  expect(count(ground.relief, /<path fill=/g)).toBe(scene.relief.length);
});

test("a coarse copy stays within its tolerance of the fine one", () => {
  const box = (tolerance: number) => {
    const { shapes } = pictureGround(scene, worldSize(6.5), { tolerance, decimals: 1 });
    const all = shapes.flatMap(({ children }) => children).filter((shape) => typeof shape !== "string");
    const { d = "" } = all.find(({ attributes }) => attributes.id === `picture-${JIA}`)?.attributes ?? {};
    let [x, y] = [0, 0];
    const numbers = (d.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    return boxOf(
      numbers.flatMap((dx, i) => {
        if (i % 2 === 1) return [];
        [x, y] = [x + dx, y + (numbers[i + 1] ?? 0)];
        return [[x, y] as const];
      }),
    );
  };
  const [coarse, fine] = [box(1), box(0)];
  for (const side of ["left", "top", "right", "bottom"] as const)
    expect(Math.abs(coarse[side] - fine[side])).toBeLessThanOrEqual(1.1);
});

test("a transform puts the centre of a view into the middle of its container, at either plane", () => {
  const at = scene.points[0]?.at ?? [0, 0];
  for (const size of [PLANE, 40_000]) {
    const transform = planeTransform(
      scene.edition,
      { centre: at, worldSize: 40_000 },
      { width: 800, height: 600 },
      size,
    );
    const [left = 0, top = 0, scale = 1] = (transform.match(/-?\d+(\.\d+)?(e-\d+)?/g) ?? []).map(Number);
    const [x, y] = toPlane(scene.edition, size)(at);
    expect(left + x * scale).toBeCloseTo(400, 6);
    expect(top + y * scale).toBeCloseTo(300, 6);
  }
});
