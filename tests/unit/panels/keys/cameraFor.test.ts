import { expect, test } from "vitest";
import { toWorld, worldSize, zoomFor } from "../../../../src/geometry/mercator.ts";
import { cameraFor, pannedCamera } from "../../../../src/panels/keys/cameraFor.ts";

const view = { centre: toWorld([105, 31]), worldSize: worldSize(7) };
const room = { width: 1000, height: 800, covers: [] };
const shape = (...at: [number, number][]) => {
  const points = at.map(toWorld);
  return { at: points[0] ?? [0, 0], comesFromAbove: false, points, rings: [] } as const;
};

test("what is in sight moves nothing; what is not comes in, and no closer", () => {
  expect(cameraFor(view, room, shape([105, 31]))).toBeNull();
  const camera = cameraFor(view, room, shape([115, 31]));
  expect(camera?.lon).toBeCloseTo(115, 6);
  expect(camera?.zoom).toBeCloseTo(7, 6);
  expect(cameraFor(view, room, shape([95, 31], [115, 31]))?.zoom).toBeLessThan(7);
});

test("a step is 100 px", () => {
  const { lon, lat, zoom } = pannedCamera(view, "right");
  expect((lon - 105) * (worldSize(7) / 360)).toBeCloseTo(100, 6);
  expect([lat, zoom]).toEqual([expect.closeTo(31, 6), expect.closeTo(zoomFor(view.worldSize), 6)]);
});
