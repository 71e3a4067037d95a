import { expect, test } from "vitest";
import { boxAround } from "../../../../src/geometry/box.ts";
import { withoutCut } from "../../../../src/scene/names/withoutCut.ts";
import type { Standing } from "../../../../src/scene/standings.ts";

const around = { frame: boxAround([0.5, 0.5], 0.4, 0.4), boxes: [boxAround([0.5, 0.65], 0.1, 0.1)] };
const nameAt = (x: number, y: number, standing: Standing) => ({
  offset: [0, 0] as const,
  form: 0,
  box: boxAround([x * 1000, y * 1000], 60, 20),
  foot: [0, 0] as const,
  leader: false,
  size: 12,
  standing,
});

test("a bystander's name that is cut, or under something, goes; what is chosen or out of sight keeps its own", () => {
  const names = new Map([
    [1, nameAt(0.5, 0.4, "aside")],
    [2, nameAt(0.69, 0.4, "aside")],
    [3, nameAt(0.5, 0.62, "aside")],
    [4, nameAt(0.69, 0.5, "chosen")],
    [5, nameAt(0.9, 0.9, "aside")],
  ]);
  expect([...withoutCut(names, 1000, around).keys()]).toEqual([1, 4, 5]);
});
