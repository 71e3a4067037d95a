import fc from "fast-check";
import { expect, test } from "vitest";
import { type StepLayout, scrollFor, stepAt } from "../../../../src/panels/steps/stepScroll.ts";

/** Steps of these lengths, one after the other. */
function layoutOf(lengths: readonly number[], seen: number): StepLayout {
  const length = lengths.reduce((sum, one) => sum + one, 0);
  return {
    starts: lengths.map((_, i) => lengths.slice(0, i).reduce((sum, one) => sum + one, 0)),
    length,
    seen,
  };
}
const lengths = fc.array(fc.integer({ min: 40, max: 900 }), { minLength: 2, maxLength: 12 });

test("a list that is scrolled for a step tells that step, the first at its top and the last at its end", () => {
  fc.assert(
    fc.property(lengths, fc.double({ min: 0.1, max: 0.95, noNaN: true }), (all, part) => {
      const { length } = layoutOf(all, 0);
      const layout = layoutOf(all, length * part);
      for (const i of all.keys()) expect(stepAt(layout, scrollFor(layout, i + 1))).toBe(i + 1);
      expect(scrollFor(layout, 1)).toBe(0);
      expect(scrollFor(layout, all.length)).toBeCloseTo(layout.length - layout.seen, 6);
    }),
  );
});

test("steps that fill a row one by one are each whole", () => {
  const row = layoutOf([390, 390, 390, 390], 390);
  expect([1, 2, 3, 4].map((step) => scrollFor(row, step))).toEqual([0, 390, 780, 1170]);
});

test("beyond its ends it tells the first and the last; without room to scroll none", () => {
  const row = layoutOf([390, 390, 390], 390);
  expect([stepAt(row, -60), stepAt(row, 900)]).toEqual([1, 3]);
  expect(stepAt(layoutOf([100, 100], 400), 0)).toBeNull();
});
