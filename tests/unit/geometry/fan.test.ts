import { expect, test } from "vitest";
import { arc } from "../../../src/geometry/arc.ts";
import { fan } from "../../../src/geometry/fan.ts";
import type { World } from "../../../src/geometry/mercator.ts";
import { crossings } from "./crossings.ts";

const hub: World = [0, 0];
/** A target at a compass bearing and a distance. */
const at = (bearing: number, reach: number): World => [
  Math.sin((bearing * Math.PI) / 180) * reach,
  -Math.cos((bearing * Math.PI) / 180) * reach,
];

test("the nearest of a corridor goes straight, the others leave on their own sides", () => {
  const [near, left, right] = fan(hub, [at(140, 1), at(135, 2), at(145, 2)]);
  expect(near).toBeCloseTo(140, 9);
  expect(left).toBeLessThan(135);
  expect(right).toBeGreaterThan(145);
});

test("of two on one side the longer leaves further out", () => {
  const [, short, long] = fan(hub, [at(140, 1), at(144, 1.5), at(143, 2.5)]);
  expect(long).toBeGreaterThan(short ?? Number.NaN);
});

test("one alone bows away from the corridor, on either side of it and across north", () => {
  const corridor = [at(140, 1), at(135, 2), at(145, 2)];
  const [, , , west, east] = fan(hub, [...corridor, at(-80, 2), at(40, 2)]);
  expect(west).toBeCloseTo(-80 + 14, 9);
  expect(east).toBeCloseTo(40 - 14, 9);
});

test("no two curves of a wide corridor cross", () => {
  const targets = [
    at(155, 2.3),
    at(145, 2),
    at(143.5, 1.6),
    at(143, 1.2),
    at(140.5, 2.5),
    at(138.4, 2),
    at(138.3, 2.2),
    at(129, 2.6),
    at(120, 1.3),
  ];
  const curves = fan(hub, targets).map((departure, i) => arc(hub, targets[i] ?? hub, departure));
  expect(crossings(curves)).toEqual([]);
});
