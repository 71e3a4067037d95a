import { expect, test } from "vitest";
import { smoothGrid } from "../../../geo/steps/smoothGrid.ts";

/** A peak of 1000 m amid a plain, at 60° N, where a degree of longitude is half as long as one of latitude. */
const size = 41;
const middle = 20;
const rows = Array.from({ length: size }, (_, row) =>
  Array.from({ length: size }, (_, column) => (row === middle && column === middle ? 1000 : 0)),
);
const at60 = { west: 100, north: 60 + middle / 12, step: 1 / 12, rows };

test("a plain stays level, up to its edges", () => {
  const plain = { ...at60, rows: rows.map((row) => row.map(() => 500)) };
  for (const height of smoothGrid(plain, 30).rows.flat()) expect(height).toBeCloseTo(500);
});

test("a peak is spread, as far east as north on the ground, and half as high at half the width", () => {
  const { rows: smooth } = smoothGrid(at60, 30);
  const height = (row: number, column: number) => smooth[middle + row]?.[middle + column] ?? Number.NaN;
  expect(smooth.flat().reduce((sum, value) => sum + value)).toBeCloseTo(1000, -1);
  expect(height(0, 4) / height(2, 0)).toBeCloseTo(1, 1);
  const northKm = 111.2 / 12;
  const expected = 0.5 ** ((northKm / 15) ** 2);
  expect(height(1, 0) / height(0, 0)).toBeCloseTo(expected, 2);
});
