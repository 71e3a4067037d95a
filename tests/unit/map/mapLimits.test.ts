import fc from "fast-check";
import { expect, test } from "vitest";
import { boxOf, grow } from "../../../src/geometry/box.ts";
import { clampView } from "../../../src/geometry/camera/clampView.ts";
import { fitView, viewFrame } from "../../../src/geometry/camera/fitCamera.ts";
import { toWorld } from "../../../src/geometry/mercator.ts";
import { mapLimits, readersLimits } from "../../../src/map/camera/mapLimits.ts";
import { SQUARES } from "../../support/syntheticAtlas.ts";

const SIZE = { width: 1000, height: 800 };
const { west, south, east, north } = SQUARES.extent.camera;
const CORNERS = [toWorld([west, north]), toWorld([east, south])];
const [left, right] = [west + (east - west) / 3, east - (east - west) / 3];
const WHOLE = fitView({ ...SIZE, covers: [] }, [toWorld([left, north]), toWorld([right, south])], 200, 1e9);
const ground = grow(boxOf(CORNERS), 1e-9);
const seenFrom = (view: typeof WHOLE) => viewFrame(view, { ...SIZE, covers: [] });

test("a reader sees no end of the ground, however the map is moved", () => {
  const inside = fitView({ ...SIZE, covers: [] }, [toWorld([left, south + (north - south) / 3])], 0, 400_000);
  const limits = readersLimits(SQUARES, inside, [inside], SIZE);
  const part = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(part, part, fc.double({ min: 10, max: 1e6, noNaN: true }), (x, y, worldSize) => {
      const seen = seenFrom(clampView({ centre: [x, y], worldSize }, SIZE, limits));
      expect(seen.left).toBeGreaterThanOrEqual(ground.left);
      expect(seen.top).toBeGreaterThanOrEqual(ground.top);
      expect(seen.right).toBeLessThanOrEqual(ground.right);
      expect(seen.bottom).toBeLessThanOrEqual(ground.bottom);
    }),
  );
});

test("a reader on a map of any shape can see the whole, from wherever the map is", () => {
  const upright = { width: 300, height: 800 };
  const whole = fitView({ ...upright, covers: [] }, CORNERS, 20, 1e9);
  const near = { ...whole, worldSize: whole.worldSize * 9 };
  const limits = readersLimits(SQUARES, whole, [near], upright);
  const { centre, worldSize } = clampView(whole, upright, limits);
  expect(worldSize).toBeCloseTo(whole.worldSize, 6);
  expect(centre[1]).toBeCloseTo(whole.centre[1], 9);
});

test("where the app has gone farther the reader stays", () => {
  const far = { ...WHOLE, worldSize: WHOLE.worldSize / 3 };
  const there = clampView(far, SIZE, mapLimits(SQUARES, WHOLE, SIZE));
  const stays = clampView(there, SIZE, readersLimits(SQUARES, WHOLE, [there], SIZE));
  expect(stays.worldSize).toBeCloseTo(there.worldSize, 6);
  expect(stays.centre[0]).toBeCloseTo(there.centre[0], 9);
  expect(stays.centre[1]).toBeCloseTo(there.centre[1], 9);
});
