import { describe, expect, it } from "vitest";
import type { Partnership } from "../../../../src/atlas/files/schema.ts";
import { monthNumber } from "../../../../src/atlas/plainDate.ts";
import { monthScale } from "../../../../src/panels/timeline/monthScale.ts";
import { spanPatch } from "../../../../src/panels/timeline/spanPatch.ts";
import { stackByMonth } from "../../../../src/panels/timeline/stackByMonth.ts";
import { syntheticAtlas } from "../../../support/syntheticAtlas.ts";

const [first, last] = [monthNumber("2023-06"), monthNumber("2025-12")];
const used = ["2023-06", "2025-04", "2025-09", "2025-12", "2025-09"].map(monthNumber);
const scale = monthScale(used);
const APRIL = monthNumber("2025-04");

describe("monthScale", () => {
  it("has every month, but for a long run in which nothing begins, where it is broken", () => {
    expect(scale.points).toEqual([first, null, ...Array.from({ length: 9 }, (_, i) => APRIL + i)]);
    expect([first, APRIL, APRIL + 3, last].map(scale.toPercent)).toEqual([0, 20, 50, 100]);
    expect(monthScale([first, first + 6]).points).toHaveLength(7);
  });
  it("finds the nearest month, and none beyond the ends nor in the break", () => {
    expect([-1, 0.08, 0.13, 0.51, 2].map(scale.toMonth)).toEqual([first, first, APRIL, APRIL + 3, last]);
    expect(scale.toPercent(monthNumber("2024-05"))).toBe(10);
  });
  it("of one month is a point", () => {
    expect(monthScale([first]).toPercent(first)).toBeDefined();
  });
});

describe("spanPatch", () => {
  it("has no limit at an end", () => {
    expect(spanPatch(first, last, scale)).toEqual({ from: null, to: null });
    expect(spanPatch(first + 1, last - 1, scale)).toEqual({ from: first + 1, to: last - 1 });
  });
});

describe("stackByMonth", () => {
  const { partnerships } = syntheticAtlas();
  const piles = stackByMonth(partnerships);
  it("has one dot for each partnership, and one pile for each month", () => {
    expect(partnerships.length).toBeGreaterThan(0);
    expect(piles.flatMap(({ dots }) => dots)).toHaveLength(partnerships.length);
    expect(new Set(piles.map(({ from }) => from)).size).toBe(piles.length);
    expect(piles.every(({ from, to, more }) => from === to && more === 0)).toBe(true);
  });
  it("piles a month in order of date", () => {
    const [early, middle, late] = ["2025-12-03", "2025-12-20", "2025-12-26"].map((start, i) => ({
      ...(partnerships[i] as Partnership),
      date: { start },
    }));
    const [pile] = stackByMonth([late, early, middle] as Partnership[]);
    expect(pile?.dots.map(({ date }) => date.start)).toEqual(["2025-12-03", "2025-12-20", "2025-12-26"]);
  });
  it("counts what a pile is too high for, in piles that have room for it", () => {
    const many = partnerships.flatMap((one) => Array.from({ length: 20 }, () => one));
    const high = stackByMonth(many);
    expect(high.reduce((sum, { dots, more }) => sum + dots.length + more, 0)).toBe(many.length);
    expect(high.every(({ dots, more, from, to }) => dots.length === 2 && more > 0 && to <= from + 2)).toBe(
      true,
    );
    expect(high.at(-1)).toMatchObject({ more: 18 });
  });
});
