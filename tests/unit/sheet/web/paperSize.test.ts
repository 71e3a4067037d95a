import fc from "fast-check";
import { expect, test } from "vitest";
import { paperSize } from "../../../../src/sheet/web/paperSize.ts";

const mm = fc.double({ min: 40, max: 1500, noNaN: true });
const points = (length: number) => (length / 25.4) * 72;

test("A4 with margins is 595 × 842 points, as everywhere", () => {
  expect([210, 297].map((side) => paperSize(side, false).paper)).toEqual([595, 842]);
});

test("paper is whole points; what goes to its edge is not cut by more than a hair", () => {
  fc.assert(
    fc.property(mm, fc.boolean(), (length, toTheEdge) => {
      const { paper, printed } = paperSize(length, toTheEdge);
      expect(Number.isInteger(paper)).toBe(true);
      expect(printed).toBeLessThan(paper);
      expect(Math.abs(paper - points(length))).toBeLessThanOrEqual(1);
      if (toTheEdge) expect(points(length) - printed).toBeLessThanOrEqual(0.2);
    }),
  );
});
