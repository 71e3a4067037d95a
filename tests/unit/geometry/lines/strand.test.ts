import { expect, test } from "vitest";
import { ribbonTaper, strand, strandOffsets } from "../../../../src/geometry/lines/strand.ts";

const straight = Array.from({ length: 101 }, (_, i) => [i, 0] as const);

test("offsets lie evenly around the middle", () => {
  expect(strandOffsets(1)).toEqual([0]);
  expect(strandOffsets(2)).toEqual([-0.5, 0.5]);
  expect(strandOffsets(5)).toEqual([-2, -1, 0, 1, 2]);
});

test("a strand runs beside the curve, to the right of its direction, and meets it at both ends", () => {
  const path = strand(straight, 4, 10);
  expect(path[0]).toEqual([0, 0]);
  expect(path[50]).toEqual([50, 4]);
  expect(path[100]).toEqual([100, 0]);
});

test("it draws together over the taper, and no longer than a quarter of a short curve", () => {
  const [short, long] = [strand(straight, 4, 1000), strand(straight, 4, 10)];
  expect(short[25]).toEqual([25, 4]);
  expect(short[75]).toEqual([75, 4]);
  expect(short[24]?.[1]).toBeLessThan(4);
  expect(long[5]?.[1]).toBeCloseTo(2, 12);
});

test("an offset of nothing is the curve itself", () => {
  expect(strand(straight, 0, 10)).toEqual(straight);
});

test("the wider a ribbon, the longer it draws together", () => {
  expect([1, 2, 3, 5].map((count) => ribbonTaper(60, count))).toEqual([60, 60, 60, 120]);
});
