import { expect, test } from "vitest";
import { project } from "../../../../src/geometry/camera/fitCamera.ts";
import { zoomAbout } from "../../../../src/geometry/camera/zoomAbout.ts";

test("what was under one finger is under the other, and larger", () => {
  const room = { width: 400, height: 300, covers: [] };
  const before = { centre: [0.5, 0.5], worldSize: 2000 } as const;
  const place = [0.52, 0.49] as const;
  const [x, y] = project(before, room, place);
  const after = zoomAbout(before, [x - 200, y - 150], [30, -20], 1.5);
  expect(after.worldSize).toBe(3000);
  const [newX, newY] = project(after, room, place);
  expect(newX).toBeCloseTo(230, 9);
  expect(newY).toBeCloseTo(130, 9);
});
