import { expect, test } from "vitest";
import { boxAround, sharedArea } from "../../../src/geometry/box.ts";
import { slideApart } from "../../../src/sheet/map/names/slideApart.ts";

const name = boxAround([10, 10], 8, 3);
const number = boxAround([10, 12.5], 2, 3);
const second = (_: number) => _ === 1;
const none = () => 0;

test("a number is moved off the name it lies on, by as little as it takes, and the name stays", () => {
  const [still, moved] = slideApart([name, number], second, [], [], none);
  expect(still).toBe(name);
  expect(moved?.top).toBeCloseTo(name.bottom + 0.02, 6);
  expect(moved?.left).toBe(number.left);
});

test("it stays where the way is taken, by a mark, another name or furniture, and where nothing overlaps", () => {
  const apart = boxAround([10, 20], 2, 3);
  expect(slideApart([name, apart], second, [], [], none)).toEqual([name, apart]);
  const below = boxAround([10, 14.3], 2, 0.5);
  expect(slideApart([name, number], second, [{ at: [10, 14.3], radius: 0.3 }], [], none)[1]).toBe(number);
  expect(slideApart([name, number], second, [], [below], none)[1]).toBe(number);
  const three = slideApart([name, number, below], second, [], [], none);
  expect(three[1]).toBe(number);
  expect(sharedArea(name, number)).toBeGreaterThan(0);
});

test("where the way off is taken, the letters at least are moved apart, and no farther", () => {
  const below = boxAround([10, 14.3], 2, 0.5);
  const [, moved] = slideApart([name, number], second, [], [below], () => 0.2);
  expect(moved?.top).toBeCloseTo(number.top + 0.12, 6);
  expect((moved?.bottom ?? 0) - (moved?.top ?? 0)).toBeCloseTo(3, 6);
  const apart = boxAround([10, 12.8], 2, 3);
  expect(slideApart([name, apart], second, [], [below], () => 0.2)[1]).toBe(apart);
});
