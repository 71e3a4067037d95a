import { expect, test } from "vitest";
import { compassPoint } from "../../../../src/atlas/queries/compassPoint.ts";

test.each([
  [0, "N"],
  [22, "N"],
  [23, "NE"],
  [138, "SE"],
  [282, "W"],
  [337, "NW"],
  [338, "N"],
  [360, "N"],
  [-45, "NW"],
])("%d° is %s", (bearing, point) => {
  expect(compassPoint(bearing)).toBe(point);
});
