import { expect, test } from "vitest";
import { hubTapers } from "../../../src/sheet/map/layers/hubTapers.ts";

const ray = (degrees: number) => {
  const angle = (degrees * Math.PI) / 180;
  return [0, 50, 100].map((along) => [along * Math.cos(angle), along * Math.sin(angle)] as const);
};

test("a ribbon is drawn together until it has room beside the others", () => {
  const ribbons = [0, 10, 90].map((degrees) => ({ curve: ray(degrees), width: 2 }));
  const [first = 0, second = 0, alone = 0] = hubTapers(ribbons, 3);
  // Ten degrees are two millimetres apart after eleven and a half.
  expect(first).toBeCloseTo(11.5, 0);
  expect(second).toBe(first);
  expect(alone).toBe(3);
});

test("one that never has room is drawn together to its end, and no further", () => {
  const [narrow] = hubTapers(
    [
      { curve: ray(0), width: 3 },
      { curve: ray(0.5), width: 3 },
    ],
    1,
  );
  expect(narrow).toBeGreaterThan(99);
});
