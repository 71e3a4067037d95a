import { expect, test } from "vitest";
import { boxAround, sharedArea } from "../../../src/geometry/box.ts";
import { slideApart } from "../../../src/sheet/map/slideApart.ts";

const name = boxAround([10, 10], 8, 3);
const number = boxAround([10, 12.5], 2, 3);
const second = (_: number) => _ === 1;

test("a number is moved off the name it lies on, by as little as it takes, and the name stays", () => {
  const [still, moved] = slideApart([name, number], second, [], []);
  expect(still).toBe(name);
  expect(moved?.top).toBeCloseTo(name.bottom + 0.02, 6);
  expect(moved?.left).toBe(number.left);
});

test("it stays where the way is taken, by a mark, another name or furniture, and where nothing overlaps", () => {
  const apart = boxAround([10, 20], 2, 3);
  expect(slideApart([name, apart], second, [], [])).toEqual([name, apart]);
  const below = boxAround([10, 14.3], 2, 0.5);
  expect(slideApart([name, number], second, [{ at: [10, 14.3], radius: 0.3 }], [])[1]).toBe(number);
  expect(slideApart([name, number], second, [], [below])[1]).toBe(number);
  const three = slideApart([name, number, below], second, [], []);
  expect(three[1]).toBe(number);
  expect(sharedArea(name, number)).toBeGreaterThan(0);
});
