import { describe, expect, test } from "vitest";
import { allSteps } from "../../../../src/geometry/allSteps.ts";
import { boxAround } from "../../../../src/geometry/box.ts";
import { keepOff, keepOffPieces } from "../../../../src/geometry/lines/obstacle.ts";
import type { World } from "../../../../src/geometry/mercator.ts";
import { type NameRoom, namesAlong, type ToName } from "../../../../src/geometry/names/namesAlong.ts";

const ALL: NameRoom = {
  frame: { left: -50, top: -200, right: 450, bottom: 200 },
  lines: [],
  borders: [],
  onBorders: [0, 1],
  boxes: [],
};
const EAST: readonly World[] = [
  [0, 0],
  [400, 0],
];
const LONG = { text: "River", size: 10, length: 40 };

const named = (more: Partial<ToName> = {}, room: Partial<NameRoom> = {}) =>
  allSteps(
    namesAlong(
      { courses: [EAST], letterings: [LONG], isDrawn: true, spacing: Infinity, ...more },
      { ...ALL, ...room },
    ),
  );

describe("a river's name", () => {
  test("stands beside its course, before the middle", () => {
    const [name] = named();
    expect(name?.turn).toBe(0);
    expect(name?.at[0]).toBeCloseTo(160, -1);
    expect(name?.at[1]).toBe(-9.5);
  });

  test.each([
    ["upstream or down", [...EAST].reverse(), 0],
    ["to the south-east", [[0, -100] as const, [200, 100] as const], 45],
    ["to the south-west", [[200, -100] as const, [0, 100] as const], -45],
  ])("is read from the left, %s", (_, course, turn) => {
    expect(named({ courses: [course] })[0]?.turn).toBeCloseTo(turn, 5);
  });

  test("is left out where it would stand on its head or nearly upright, or has no room", () => {
    const south = [[0, -200] as const, [0, 200] as const];
    expect(named({ courses: [south] })).toEqual([]);
    const short = [[0, 0] as const, [30, 0] as const];
    expect(named({ courses: [short] })).toEqual([]);
  });

  test("has no letter far from its course: a long one is left out where that bends", () => {
    const bend = Array.from({ length: 61 }, (_, i): World => {
      const turn = (i / 60) * Math.PI;
      return [80 - 80 * Math.cos(turn), 80 * Math.sin(turn)];
    });
    expect(named({ courses: [bend] })).toHaveLength(1);
    expect(named({ courses: [bend], letterings: [{ ...LONG, length: 120 }] })).toEqual([]);
  });

  test("keeps off lines, boxes and the edge of what is in sight", () => {
    const ribbon = keepOff([[160, -90] as const, [160, 90] as const], 20);
    const [beside] = named({}, { lines: [ribbon] });
    expect(Math.abs((beside?.at[0] ?? 160) - 160)).toBeGreaterThan(20 + 7 + 14);
    const box = boxAround([160, 0], 100, 100);
    const [besideBox] = named({}, { boxes: [box] });
    expect(Math.abs((besideBox?.at[0] ?? 160) - 160)).toBeGreaterThan(50 + 14);
    const [inSight] = named({}, { frame: { ...ALL.frame, left: 300 } });
    expect(inSight?.at[0]).toBeGreaterThanOrEqual(320);
    expect(named({}, { frame: { ...ALL.frame, left: 380 } })).toEqual([]);
  });

  test("crosses a border only where nothing else is free, and is rather across one than smaller", () => {
    const upTo = (right: number) =>
      [...Array(40).keys()].flatMap((i) =>
        keepOff([[(i * right) / 40, -90] as const, [(i * right) / 40, 90] as const], 0),
      );
    expect(named({}, { borders: upTo(300) })[0]?.at[0]).toBeGreaterThan(300);
    const letterings = [LONG, { text: "River", size: 6, length: 24 }];
    expect(named({ letterings }, { borders: upTo(400) })[0]?.size).toBe(10);
    expect(named({ letterings }, { lines: upTo(400) })).toEqual([]);
  });

  test("runs along no border, as if it were that one's, where it may lie on them with a part of itself", () => {
    const along = [-1, 1].map((side) =>
      keepOff(
        EAST.map(([x, y]): World => [x, y + side * 12]),
        4,
      ),
    );
    expect(named({}, { borders: along, onBorders: [0, 0.7] })).toEqual([]);
    expect(named({}, { borders: along })).toHaveLength(1);
  });

  test("is the first that finds room", () => {
    const narrow = boxAround([230, 0], 400, 300);
    const letterings = [LONG, { text: "R", size: 10, length: 10 }];
    expect(named({ letterings }, { boxes: [narrow] }).map(({ text }) => text)).toEqual(["R"]);
  });

  test("is repeated along its course, each as far from the next as is asked for", () => {
    const places = named({ spacing: 100 }).map(({ at }) => at[0]);
    expect(places).toHaveLength(4);
    for (const [i, x] of places.slice(1).entries()) expect(x - (places[i] ?? 0)).toBeGreaterThan(60);
  });

  test("stays where it is when what is in sight moves a little", () => {
    const { left, right, ...rest } = ALL.frame;
    const before = named({ spacing: 100 });
    expect(named({ spacing: 100 }, { frame: { ...rest, left: left + 7, right: right - 9 } })).toEqual(before);
  });
});

test("a province's name stands on its line", () => {
  expect(named({ isDrawn: false })[0]?.at[1]).toBe(0);
});

test("a long line is kept off in pieces, that leave no gap", () => {
  const line = [...Array(100).keys()].map((x): World => [x, 0]);
  const pieces = keepOffPieces(line, 1);
  expect(pieces.length).toBeGreaterThan(3);
  for (const [i, { path }] of pieces.slice(1).entries()) expect(path[0]).toEqual(pieces[i]?.path.at(-1));
});
