import { expect, test } from "vitest";
import { joinSegments } from "../../../geo/steps/joinSegments.ts";
import { nameRivers } from "../../../geo/steps/nameRivers.ts";

const network = joinSegments([
  [
    [104, 31],
    [104, 31.1],
  ],
  [
    [106, 31],
    [106, 31.1],
  ],
]);
const course = (parts: Record<string, number[]>[]) => [
  { id: "min", rank: 3 as const, name: { zh: "岷江", en: "Min River" }, parts },
];

test("a river of one part is a line, one of two parts a multiline", () => {
  const west = { source: [104, 31], mouth: [104, 31.1] };
  const east = { edge: [106, 31], mouth: [106, 31.1] };
  const [one] = nameRivers(network, course([west])).features;
  expect(one?.geometry.type).toBe("LineString");
  expect(one?.properties).toEqual({ id: "min", rank: 3, name: { zh: "岷江", en: "Min River" } });
  const [two] = nameRivers(network, course([west, east])).features;
  expect(two?.geometry).toMatchObject({ type: "MultiLineString", coordinates: { length: 2 } });
});

test("a fault names the river", () => {
  expect(() => nameRivers(network, course([{ source: [100, 30] }]))).toThrow("Min River: no river within");
});
