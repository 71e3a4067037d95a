import { expect, test } from "vitest";
import { lengthOf } from "../../../../src/geometry/lines/pieceOf.ts";
import { grownAt, withGrowth } from "../../../../src/map/content/growth.ts";
import { firstDrawn } from "../../../../src/render/firstDrawn.ts";
import { VIEWPORTS, type Viewport } from "../../../../src/style/viewports.ts";
import { ZH } from "../../support/openMap.ts";

const drawn = firstDrawn(ZH, VIEWPORTS[0] as Viewport);
const [strand] = drawn.strands;
const growth = { strands: new Set([strand?.id ?? ""]), since: 1000, part: 0 };

test("strands grow for 600 ms, faster at first, and are whole then", () => {
  const parts = [1000, 1300, 1599].map((now) => grownAt(growth, now)?.part ?? 1);
  expect(parts).toEqual([0.01, 0.75, expect.closeTo(1, 4)]);
  expect(grownAt(growth, 1600)).toBeNull();
});

test("a part of them is drawn from where they begin; the others are whole", () => {
  const half = withGrowth(drawn, { ...growth, part: 0.5 });
  expect(half.strands[0]?.path[0]).toEqual(strand?.path[0]);
  expect(lengthOf(half.strands[0]?.path ?? [])).toBeCloseTo(lengthOf(strand?.path ?? []) / 2, 9);
  expect(half.strands.slice(1)).toEqual(drawn.strands.slice(1));
  expect(withGrowth(drawn, null)).toBe(drawn);
});
