import { expect, test } from "vitest";
import { calmed, stretchesIn } from "../../../../src/geometry/lines/resample.ts";

const ALL = { left: -1000, top: -1000, right: 1000, bottom: 1000 };
const line = [
  [0, 0],
  [30, 0],
  [30, 40],
] as const;

test("a line becomes points as far from one another along it, round its corners too", () => {
  const [all, ...rest] = stretchesIn(line, 20, ALL);
  expect(rest).toEqual([]);
  expect(all).toEqual({
    from: 0,
    points: [
      [0, 0],
      [20, 0],
      [30, 10],
      [30, 30],
    ],
  });
});

test("what is out of sight is left out, and what is in sight has the points that it has in the whole", () => {
  const away = [...line, [500, 40], [500, 20], [30, 20], [0, 20]] as const;
  const whole = stretchesIn(away, 7, ALL)[0]?.points ?? [];
  const frame = { left: -10, top: -10, right: 100, bottom: 100 };
  const stretches = stretchesIn(away, 7, frame);
  expect(stretches).toHaveLength(2);
  const seen = stretches.flatMap(({ points }) => points);
  const expected = whole.filter(([x]) => x <= 100);
  expect(seen).toHaveLength(expected.length);
  for (const [i, [x, y]] of seen.entries()) {
    expect(x).toBeCloseTo(expected[i]?.[0] ?? Number.NaN);
    expect(y).toBeCloseTo(expected[i]?.[1] ?? Number.NaN);
  }
});

test("a calmed line follows no meander", () => {
  const meander = [0, 1, 2, 3, 4, 5].map((x) => [x, x % 2 ? 1 : -1] as const);
  for (const [, y] of calmed(meander, 2).slice(1, -1)) expect(Math.abs(y)).toBeLessThan(0.6);
});
