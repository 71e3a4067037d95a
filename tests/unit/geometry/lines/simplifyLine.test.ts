import fc from "fast-check";
import { expect, test } from "vitest";
import { distanceToLine } from "../../../../src/geometry/lines/distanceToLine.ts";
import { lengthOf, pieceOf } from "../../../../src/geometry/lines/pieceOf.ts";
import { relativePath } from "../../../../src/geometry/lines/relativePath.ts";
import { simplifyLine } from "../../../../src/geometry/lines/simplifyLine.ts";
import type { World } from "../../../../src/geometry/mercator.ts";

const point = fc.tuple(fc.integer({ min: -500, max: 500 }), fc.integer({ min: -500, max: 500 }));
const line = fc.array(point, { minLength: 2, maxLength: 40 });

test("a simpler line keeps its ends, and every point within the tolerance", () => {
  fc.assert(
    fc.property(line, fc.integer({ min: 0, max: 60 }), (points, tolerance) => {
      const simple = simplifyLine(points, tolerance);
      expect([simple[0], simple.at(-1)]).toEqual([points[0], points.at(-1)]);
      for (const at of points) expect(distanceToLine(at, simple)).toBeLessThanOrEqual(tolerance + 1e-9);
    }),
  );
});

test("a piece of a line is as long as was asked, or as the line has left", () => {
  fc.assert(
    fc.property(
      line,
      fc.integer({ min: 0, max: 900 }),
      fc.integer({ min: 1, max: 900 }),
      (points, from, more) => {
        const whole = lengthOf(points);
        const expected = Math.max(0, Math.min(whole, from + more) - from);
        expect(lengthOf(pieceOf(points, from, from + more))).toBeCloseTo(expected, 6);
      },
    ),
  );
});

test("steps from point to point lead back to the points, whatever is rounded", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.double({ min: -99, max: 99, noNaN: true }), point)), (entries) => {
      const points = entries.map(([part, [x, y]]): World => [x + part, y - part]);
      const numbers = (relativePath(points, 1).match(/-?\d*\.?\d+/g) ?? []).map(Number);
      let [x, y] = [0, 0];
      expect(numbers).toHaveLength(points.length * 2);
      for (const [i, [wantedX, wantedY]] of points.entries()) {
        x += numbers[i * 2] ?? Number.NaN;
        y += numbers[i * 2 + 1] ?? Number.NaN;
        expect(Math.abs(x - wantedX)).toBeLessThan(0.051);
        expect(Math.abs(y - wantedY)).toBeLessThan(0.051);
      }
    }),
  );
});
