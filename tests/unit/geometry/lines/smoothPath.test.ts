import fc from "fast-check";
import { expect, test } from "vitest";
import { smoothPath } from "../../../../src/geometry/lines/smoothPath.ts";

type Point = [x: number, y: number];

/** Where the corners and the ends of `M … q … t …` lie. */
function cornersOf(d: string): Point[] {
  const [start = [], bend = [], ...ends] = d
    .split(/[Mqt]/)
    .slice(1)
    .map((part) => (part.match(/-?(\d+\.?\d*|\.\d+)/g) ?? []).map(Number));
  let [x = 0, y = 0] = start;
  let corner: Point = [x + (bend[0] ?? 0), y + (bend[1] ?? 0)];
  const corners: Point[] = [[x, y], corner];
  const steps = [...bend.slice(2), ...ends.flat()];
  for (let i = 0; i < steps.length; i += 2) {
    [x, y] = [x + (steps[i] ?? 0), y + (steps[i + 1] ?? 0)];
    corner = [2 * x - corner[0], 2 * y - corner[1]];
    if (i + 2 < steps.length) corners.push(corner);
  }
  return [...corners, [x, y]];
}

test("the corners of the curve are the points of the line, however long, and its ends its ends", () => {
  const near = fc.double({ min: -20, max: 20, noNaN: true });
  fc.assert(
    fc.property(fc.array(fc.tuple(near, near), { minLength: 3, maxLength: 60 }), (line) => {
      const corners = cornersOf(smoothPath(line, 1));
      expect(corners).toHaveLength(line.length);
      for (const [i, [x, y]] of line.entries()) {
        expect(corners[i]?.[0]).toBeGreaterThan(x - 0.16);
        expect(corners[i]?.[0]).toBeLessThan(x + 0.16);
        expect(Math.abs((corners[i]?.[1] ?? Number.NaN) - y)).toBeLessThan(0.16);
      }
    }),
  );
});

test("it is short, and a straight line is one", () => {
  expect(
    smoothPath(
      [
        [0, 0],
        [10, 0],
        [20, 10],
        [20, -30],
      ],
      1,
    ),
  ).toBe("M0 0q10 0 15 5t5-35");
  expect(
    smoothPath(
      [
        [1, 1],
        [2.5, 3],
      ],
      1,
    ),
  ).toBe("M1 1l1.5 2");
});
