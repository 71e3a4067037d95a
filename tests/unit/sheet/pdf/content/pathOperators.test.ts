import { expect, test } from "vitest";
import {
  circleOperators,
  pathOperators,
  rectangleOperators,
} from "../../../../../src/sheet/pdf/content/pathOperators.ts";

test("steps become places, in hundredths of a millimetre; further pairs of a move are lines", () => {
  expect(pathOperators("M1 2l.5-.25 1 1z")).toBe("100 200 m\n150 175 l\n250 275 l\nh\n");
  expect(pathOperators("M1 2 3 4H5v-1L0 0")).toBe("100 200 m\n300 400 l\n500 400 l\n500 300 l\n0 0 l\n");
});

test("after closing, steps begin where the line began", () => {
  expect(pathOperators("M1 1h2v2zm1 1h1")).toBe("100 100 m\n300 100 l\n300 300 l\nh\n200 200 m\n300 200 l\n");
});

test("a quadratic curve is the same curve with two handles", () => {
  expect(pathOperators("M0 0Q3 0 3 3")).toBe("0 0 m\n200 0 300 100 300 300 c\n");
});

test("circles and round corners touch their four sides", () => {
  const places = (operators: string) =>
    [...operators.matchAll(/([-\d.]+) ([-\d.]+) [mlc]\n/g)].map(([, x, y]) => [x, y]);
  expect(places(circleOperators(1, 1, 1))).toEqual(
    expect.arrayContaining([
      ["200", "100"],
      ["100", "200"],
      ["0", "100"],
      ["100", "0"],
    ]),
  );
  expect(places(rectangleOperators(0, 0, 4, 2, 0.5))).toContainEqual(["400", "50"]);
  expect(rectangleOperators(0, 0, 4, 2, 0)).toBe("0 0 400 200 re\n");
});

test("what is no path is refused", () => {
  expect(() => pathOperators("M1 2 3")).toThrow("M1 2 3");
});
