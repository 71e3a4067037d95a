import fc from "fast-check";
import { expect, test } from "vitest";
import { boxOf } from "../../../src/geometry/box.ts";
import { type NameToPlace, nameCandidates } from "../../../src/geometry/nameCandidates.ts";

const coordinate = fc.integer({ min: -150, max: 150 });
const point = fc.tuple(coordinate, coordinate);
const line = fc
  .tuple(point, point)
  .map((path) => ({ path, half: 3, bounds: boxOf(path) }))
  .filter(({ path: [a, b] }) => a[0] !== b[0] || a[1] !== b[1]);

test("a name has ten times sixteen places, told from the cheapest to the dearest", () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 6 }), fc.array(point, { maxLength: 5 }), (lines, points) => {
      const names = [[0, 0] as const, ...points].map(
        (at): NameToPlace => ({ at, radius: 4, width: 45, height: 18, lineHeight: 18 }),
      );
      const [first] = names;
      if (!first) throw new Error("no name");
      const candidate = nameCandidates(first, names, { lines, boxes: [] });
      const costs = Array.from({ length: 160 }, (_, i) => candidate(i)?.own ?? Number.NaN);
      expect(costs).toEqual(costs.toSorted((a, b) => a - b));
      expect(candidate(160)).toBeUndefined();
    }),
    { numRuns: 40 },
  );
});
