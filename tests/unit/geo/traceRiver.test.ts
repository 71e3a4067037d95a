import { expect, test } from "vitest";
import { joinSegments } from "../../../geo/steps/joinSegments.ts";
import { traceRiver } from "../../../geo/steps/traceRiver.ts";

/** A river of four points going south, with a long arm between its second and third, and a tributary. */
const [A, B, C, D] = [31.3, 31.2, 31.1, 31].map((lat) => [104, lat]);
const ARM = [104.1, 31.15];
const HEAD = [104.2, 31.1];
const [a = [], b = [], c = [], d = []] = [A, B, C, D];
const network = joinSegments([
  [a, b, c],
  [c, d],
  [b, ARM, c],
  [HEAD, [104.1, 31.1], c],
]);

test("goes from source to mouth, past the arm", () => {
  expect(traceRiver(network, "min", { source: a, mouth: d })).toEqual([a, b, c, d]);
});

test("goes by the points that it is known to pass", () => {
  expect(traceRiver(network, "min", { source: a, town: ARM, mouth: d })).toEqual([a, b, ARM, c, d]);
});

test("stops where no river is near, where none leads on, and where the course turns back", () => {
  const apart = joinSegments([
    [a, b],
    [c, d],
  ]);
  expect(() => traceRiver(network, "min", { source: a, mouth: [106, 31] })).toThrow(
    "min: no river within 4 km of mouth",
  );
  expect(() => traceRiver(apart, "min", { source: a, mouth: d })).toThrow(
    "min: no way along the rivers from source to mouth",
  );
  expect(() => traceRiver(network, "min", { source: a, head: HEAD, mouth: d })).toThrow("min: goes through");
});
