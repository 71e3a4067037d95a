import fc from "fast-check";
import { expect, test } from "vitest";
import { boxOf } from "../../../src/geometry/box.ts";
import type { World } from "../../../src/geometry/mercator.ts";
import { movedCrop, zoomedCrop } from "../../../src/panels/composer/map/cropSteps.ts";
import { cropFrame, cropOf } from "../../../src/sheet/map/frame/cropFrame.ts";
import { mapFrame } from "../../../src/sheet/map/frame/mapFrame.ts";
import { CROP_SHIFTS, CROP_ZOOMS, type Crop } from "../../../src/state/print/crop.ts";

const EXTENT: readonly World[] = [
  [0.4, 0.4],
  [0.5, 0.48],
];
const GROUND = { left: 0.37, top: 0.37, right: 0.52, bottom: 0.52 };
const BOX = { left: 0, top: 20, right: 100, bottom: 120 };
const base = mapFrame(BOX, EXTENT, 5);
const shift = fc.integer({ min: CROP_SHIFTS[0], max: CROP_SHIFTS[1] });
const crops = fc.record({
  zoom: fc.integer({ min: CROP_ZOOMS[0], max: CROP_ZOOMS[1] }),
  x: shift,
  y: shift,
});
const groundIn = ({ toPage }: typeof base) =>
  boxOf([toPage([GROUND.left, GROUND.top]), toPage([GROUND.right, GROUND.bottom])]);

test("wherever a map is moved, ground fills its frame", () => {
  fc.assert(
    fc.property(crops, (crop) => {
      const frame = cropFrame(base, crop, EXTENT, GROUND);
      const { left, top, right, bottom } = groundIn(frame);
      expect(left).toBeLessThanOrEqual(BOX.left + 1e-6);
      expect(top).toBeLessThanOrEqual(BOX.top + 1e-6);
      expect(right).toBeGreaterThanOrEqual(BOX.right - 1e-6);
      expect(bottom).toBeGreaterThanOrEqual(BOX.bottom - 1e-6);
    }),
  );
});

test("four steps double a map about its middle, and none leaves it alone", () => {
  const frame = cropFrame(base, { zoom: 4, x: 0, y: 0 }, EXTENT, GROUND);
  expect(frame.worldSize).toBeCloseTo(2 * base.worldSize, 6);
  expect(frame.centre).toEqual(base.centre);
  expect(cropFrame(base, null, EXTENT, GROUND)).toBe(base);
});

test("ten millimetres to the right are ten millimetres on the page, however near the map is", () => {
  for (const zoom of [0, 3]) {
    const before = cropFrame(base, { zoom, x: 2, y: -3 }, EXTENT, GROUND);
    const crop = movedCrop({ zoom, x: 2, y: -3 }, cropOf(before, base, { zoom, x: 2, y: -3 }, EXTENT), 10, 0);
    const after = cropFrame(base, crop, EXTENT, GROUND);
    const [x = 0, y = 0] = after.toPage(before.centre);
    // Percents are written to a tenth.
    expect(x).toBeCloseTo(50 - 10, 0);
    expect(y).toBeCloseTo(70, 1);
  }
});

test("at the end of the ground steps do not add up, and farther away is none", () => {
  const moved = (crop: Crop) => {
    const frame = cropFrame(base, crop, EXTENT, GROUND);
    return { frame, at: cropOf(frame, base, crop, EXTENT) };
  };
  const east = { zoom: 4, x: 400, y: 0 };
  const { frame, at } = moved(east);
  expect(at.x).toBeLessThan(400);
  expect(at.isWidest).toBe(false);
  const back = moved(movedCrop(east, at, -10, 0)).frame;
  expect(back.toPage(frame.centre)[0]).toBeCloseTo(60, 0);

  expect(moved({ zoom: -4, x: 0, y: 0 }).at.isWidest).toBe(true);
  expect(zoomedCrop(east, at, -1)).toEqual({ zoom: 3, x: at.x, y: at.y });
  expect(zoomedCrop({ zoom: -4, x: 0, y: 0 }, at, -1).zoom).toBe(CROP_ZOOMS[0]);
});
