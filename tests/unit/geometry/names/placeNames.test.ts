import fc from "fast-check";
import { expect, test } from "vitest";
import { boxOf } from "../../../../src/geometry/box.ts";
import type { NameToPlace, Obstacles, PlacedName } from "../../../../src/geometry/names/nameToPlace.ts";
import { placeNames } from "../../../../src/geometry/names/placeNames.ts";
import { nameFaults } from "../../../support/nameFaults.ts";

const LONGEST = 28;

const name = (x: number, y: number, mayGo?: "early"): NameToPlace => ({
  at: [x, y],
  radius: 4,
  lineHeight: 18,
  forms: [{ width: 45, height: 18 }],
  mayGo,
});
const place = (names: readonly NameToPlace[], more: Partial<Obstacles> = {}) =>
  placeNames(names, { lines: [], boxes: [], marks: names, middles: [], longestLeader: LONGEST, ...more });
const faults = (names: readonly NameToPlace[], placed: readonly (PlacedName | undefined)[]) =>
  nameFaults(
    names.flatMap(({ at, radius }, id) => {
      const one = placed[id];
      return one
        ? [{ id, at, radius, box: one.box, leader: one.leader ? ([at, one.foot] as const) : undefined }]
        : [];
    }),
    names.map(({ at, radius }, id) => ({ id, at, radius })),
    LONGEST,
  );

test("alone, a name stands to the right of its point without a leader", () => {
  const [placed] = place([name(0, 0)]);
  expect(placed?.leader).toBe(false);
  expect(placed?.offset[0]).toBeGreaterThan(4 + 45 / 2);
  expect(placed?.offset[1]).toBeCloseTo(0, 9);
});

test("a line on the right sends it to the left, one that hardly matters does not", () => {
  const path = [
    [10, -50],
    [10, 50],
  ] as const;
  const beside = (weight: number) => {
    const [placed] = place([name(0, 0)], { lines: [{ path, half: 5, bounds: boxOf(path), weight }] });
    return placed?.offset[0] ?? 0;
  };
  expect(beside(1)).toBeLessThan(0);
  expect(beside(0.01)).toBeGreaterThan(0);
});

test("a name above its point lies rather on a line than end beside another point, though its own is nearer", () => {
  const room = { left: 6, top: -3, right: 90, bottom: 60 };
  const boxes = [room, { ...room, left: -90, right: -6 }, { ...room, left: -6, top: 6, right: 6 }];
  const path = [
    [-25, -90],
    [-25, 90],
  ] as const;
  const lines = [{ path, half: 1, bounds: boxOf(path), weight: 3 }];
  const above = (marks: Obstacles["marks"]) =>
    place([name(0, 0)], { boxes, lines, marks: [name(0, 0), ...marks], longestLeader: 10 })[0];
  const alone = above([]);
  expect(alone?.offset[0]).toBe(0);
  const stranger = { at: [(alone?.box.right ?? 0) + 8, alone?.offset[1] ?? 0] as const, radius: 2 };
  expect(-(alone?.box.bottom ?? -8)).toBeLessThan(8);
  expect(above([stranger])?.offset[0]).toBeLessThan(-4);
});

test("the name of a hub stands rather over a line than on another's area, even at the end of a leader", () => {
  const square = (left: number, right: number, isOwn: boolean) => {
    const ring = [
      [left, -200],
      [right, -200],
      [right, 200],
      [left, 200],
      [left, -200],
    ] as const;
    return { rings: [ring], bounds: boxOf(ring), isOwn };
  };
  const areas = [square(-200, 3, true), square(3, 200, false)];
  const path = [
    [-20, -90],
    [-20, 90],
  ] as const;
  const lines = [{ path, half: 1, bounds: boxOf(path), weight: 1 }];
  const x = (more: Partial<NameToPlace>) => place([{ ...name(0, 0), ...more }], { lines })[0]?.offset[0] ?? 0;
  expect(x({})).toBeGreaterThan(4);
  expect(x({ areas, strays: true })).toBeLessThan(-4);
});

test("on the middle of its own area a name may stand, on that of another it does not", () => {
  const beside = (of: readonly [number, number]) => {
    const [placed] = place([name(0, 0)], { middles: [{ at: [30, 0], of }] });
    return placed?.offset[0] ?? 0;
  };
  expect(beside([0, 0])).toBeGreaterThan(4 + 45 / 2);
  expect(beside([90, 90])).toBeLessThan(0);
});

test("six names within two thumbs' width stand off each other's points and names, some at the end of a leader", () => {
  const names = Array.from({ length: 6 }, (_, i) => name((i % 3) * 34, Math.floor(i / 3) * 34));
  const placed = place(names);
  expect(faults(names, placed)).toEqual([]);
});

test("the name of a bystander out of sight shows nothing of itself, not between the frame and the edge either", () => {
  const frame = { left: 0, top: 0, right: 400, bottom: 300 };
  for (const y of [-2, -10, -60]) {
    const [placed] = place([name(200, y, "early")], { frame });
    expect(placed?.box.bottom ?? -60).toBeLessThan(-6);
  }
});

test("a bystander without room beside its point is left out, what is not one stays", () => {
  const crowd = [name(0, 0), name(12, 0), name(6, 10), name(6, -8)];
  const placed = place([...crowd, name(6, 1, "early")]);
  expect(placed.map((one) => one !== undefined)).toEqual([true, true, true, true, false]);
});

test("where there is no room for a name its short form takes its place", () => {
  const walls = { left: -30, top: -14, right: 30, bottom: 14 };
  const names = [
    {
      ...name(0, 0),
      forms: [
        { width: 45, height: 18 },
        { width: 12, height: 18 },
      ],
    },
  ];
  expect(place(names, { frame: walls }).map((one) => one?.form)).toEqual([1]);
});

const coordinate = fc.integer({ min: 0, max: 600 });
test("points that have room have names without a fault, the same each time", () => {
  const apart = fc
    .array(fc.tuple(coordinate, coordinate), { minLength: 1, maxLength: 9 })
    .filter((points) =>
      points.every(([x, y], i) => points.slice(0, i).every(([a, b]) => Math.hypot(x - a, y - b) > 60)),
    );
  fc.assert(
    fc.property(apart, (points) => {
      const names = points.map(([x, y]) => name(x, y));
      const placed = place(names);
      expect(faults(names, placed)).toEqual([]);
      expect(place(names)).toEqual(placed);
    }),
    { numRuns: 60 },
  );
});

test("where only a narrow way is open to it, a name that has to stand goes just so far along its point's side, or is so near to it", () => {
  const [placed] = place([{ ...name(0, 0), shrinks: "smaller" }], {
    boxes: [
      { left: -100, top: -60, right: 100, bottom: -16.5 },
      { left: -100, top: 2, right: 100, bottom: 60 },
      { left: -100, top: -60, right: -4, bottom: 60 },
    ],
  });
  expect(placed?.leader).toBe(false);
  expect(placed?.box.top).toBeGreaterThanOrEqual(-16.5);
  expect(placed?.box.bottom).toBeLessThanOrEqual(2);
});
