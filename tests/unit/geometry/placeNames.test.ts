import { expect, test } from "vitest";
import { sharedArea } from "../../../src/geometry/box.ts";
import type { NameToPlace } from "../../../src/geometry/nameCandidates.ts";
import { placeNames } from "../../../src/geometry/placeNames.ts";

const name = (x: number, y: number): NameToPlace => ({
  at: [x, y],
  radius: 4,
  width: 45,
  height: 18,
  lineHeight: 18,
});
const nothing = { lines: [], boxes: [] };

test("alone, a name stands to the right of its point without a leader", () => {
  const [placed] = placeNames([name(0, 0)], nothing);
  expect(placed?.leader).toBe(false);
  expect(placed?.offset[0]).toBeGreaterThan(4 + 45 / 2);
  expect(placed?.offset[1]).toBeCloseTo(0, 9);
});

test("a line on the right sends it to the left", () => {
  const line = {
    path: [
      [10, -50],
      [10, 50],
    ] as const,
    half: 5,
    bounds: { left: 10, top: -50, right: 10, bottom: 50 },
  };
  const [placed] = placeNames([name(0, 0)], { lines: [line], boxes: [] });
  expect(placed?.offset[0]).toBeLessThan(0);
});

test("fourteen names within a thumb's width do not lie on each other, and the far ones get a leader", () => {
  const names = Array.from({ length: 14 }, (_, i) => name((i % 4) * 14, Math.floor(i / 4) * 14));
  const placed = placeNames(names, nothing);
  expect(placed).toHaveLength(14);
  for (const [i, { box }] of placed.entries())
    for (const other of placed.slice(0, i)) expect(sharedArea(box, other.box)).toBe(0);
  expect(placed.some(({ leader }) => leader)).toBe(true);
});

test("the same input gives the same places", () => {
  const names = [name(0, 0), name(20, 5), name(35, -5)];
  expect(placeNames(names, nothing)).toEqual(placeNames(names, nothing));
});
