import { expect, test } from "vitest";
import { cropGrid } from "../../../geo/steps/cropGrid.ts";
import { parseGrid } from "../../../geo/steps/parseGrid.ts";

const grid = parseGrid("1,2,3\n4,5,6\n7,8,9\n", { west: 100, north: 32, step: 0.5 });

test("parseGrid: rows go from north to south", () => {
  expect(grid).toEqual({
    west: 100,
    north: 32,
    step: 0.5,
    rows: [
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, 9],
    ],
  });
});

test("cropGrid: keeps the nodes on the edges of the box", () => {
  expect(cropGrid(grid, [100.5, 31, 101, 31.5])).toEqual({
    west: 100.5,
    north: 31.5,
    step: 0.5,
    rows: [
      [5, 6],
      [8, 9],
    ],
  });
});

test("cropGrid: between nodes takes the nearest, and beyond the grid what there is", () => {
  expect(cropGrid(grid, [100.4, 20, 110, 31.6])).toEqual(cropGrid(grid, [100.5, 31, 101, 31.5]));
  expect(cropGrid(grid, [90, 20, 110, 40])).toEqual(grid);
});
