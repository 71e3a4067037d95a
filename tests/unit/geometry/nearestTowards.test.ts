import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { World } from "../../../src/geometry/mercator.ts";
import { type Direction, nearestTowards } from "../../../src/geometry/nearestTowards.ts";

const DIRECTIONS: readonly Direction[] = ["up", "right", "down", "left"];
const places = (...all: World[]) => all.map((at) => ({ at }));

describe("an arrow key", () => {
  test("leads to the nearest place in its sector, and nowhere where there is none", () => {
    const [near, far, above] = places([2, 1], [3, 0], [0, -1]);
    const all = [near, far, above].flatMap((place) => place ?? []);
    expect(nearestTowards([0, 0], all, "right")).toBe(near);
    expect(nearestTowards([0, 0], all, "up")).toBe(above);
    expect(nearestTowards([0, 0], all, "left")).toBeUndefined();
    expect(nearestTowards([0, 0], places([0, 0]), "down")).toBeUndefined();
  });

  test("finds a place on a diagonal in one direction only", () => {
    for (const at of [
      [1, 1],
      [1, -1],
      [-1, 1],
      [-1, -1],
    ] as const)
      expect(DIRECTIONS.filter((direction) => nearestTowards([0, 0], places(at), direction))).toHaveLength(1);
  });

  test("reaches every place from every other", () => {
    const world = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 }));
    const sets = fc.uniqueArray(world, { minLength: 2, maxLength: 16, selector: String });
    fc.assert(
      fc.property(sets, (points) => {
        const all = places(...points);
        for (const start of all) {
          const reached = new Set([start]);
          for (const { at } of reached)
            for (const direction of DIRECTIONS) {
              const next = nearestTowards(at, all, direction);
              if (next) reached.add(next);
            }
          expect(reached.size).toBe(all.length);
        }
      }),
      { numRuns: 500 },
    );
  });
});
