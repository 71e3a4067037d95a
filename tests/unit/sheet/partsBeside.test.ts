import { expect, test } from "vitest";
import { partsBeside } from "../../../src/sheet/map/layers/partsBeside.ts";

const NAME = { left: 2, top: 0, right: 8, bottom: 2 };
const line = (...ys: number[]) => ys.map((y, x) => [x, y] as const);

test("a line that nothing covers stays as it is", () => {
  const straight = line(5, 5, 5, 5);
  expect(partsBeside(straight, [NAME], 9)).toEqual([straight]);
});

test("of a line through a name its two ends stay, but not the short bends between", () => {
  const parts = partsBeside(line(1, 1, 1, 3, 3, 1, 1, 1, 1, 1, 1), [NAME], 6);
  expect(parts).toEqual([line(1, 1), line(1, 1, 1, 3, 3, 1, 1, 1, 1, 1, 1).slice(9)]);
});

test("a long bend stays", () => {
  expect(partsBeside(line(1, 1, 1, 3, 30, 1, 1, 1), [NAME], 6).flat()).toContainEqual([4, 30]);
});
