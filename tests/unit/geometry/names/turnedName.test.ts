import { expect, test } from "vitest";
import { sharedArea } from "../../../../src/geometry/box.ts";
import { boxesAlong, piecesOf, pointsAlong } from "../../../../src/geometry/names/turnedName.ts";

const name = (text: string, turn: number) => ({ text, size: 10, length: 30, at: [100, 50] as const, turn });

test("a name is written at once, turned; Chinese letters on a steep course beneath each other, from the top", () => {
  expect(piecesOf(name("River", 60))).toEqual([{ text: "River", at: [100, 50], turn: 60 }]);
  expect(piecesOf(name("嘉陵江", 30))).toHaveLength(1);
  for (const turn of [50, -50]) {
    const pieces = piecesOf(name("嘉陵江", turn));
    expect(pieces.map((piece) => [piece.text, piece.turn])).toEqual([
      ["嘉", 0],
      ["陵", 0],
      ["江", 0],
    ]);
    const [top, middle, bottom] = pieces.map(({ at }) => at);
    expect(middle).toEqual([100, 50]);
    expect(top?.[1]).toBeLessThan(50);
    expect(Math.sign((bottom?.[0] ?? 0) - 100)).toBe(Math.sign(turn));
    const boxes = boxesAlong(name("嘉陵江", turn));
    for (const [i, box] of boxes.entries())
      for (const other of boxes.slice(i + 1)) expect(sharedArea(box, other)).toBe(0);
  }
});

test("nothing gets between the points along a name, which end half a letter from its ends", () => {
  const points = pointsAlong(name("River", 0));
  const [first, last] = [points[0], points.at(-1)];
  expect([first?.[0], last?.[0]]).toEqual([88, 112]);
  for (const [i, [x]] of points.slice(1).entries()) expect(x - (points[i]?.[0] ?? 0)).toBeLessThan(10);
});
