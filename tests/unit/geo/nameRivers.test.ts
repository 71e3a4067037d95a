import { expect, test } from "vitest";
import { joinSegments } from "../../../geo/steps/joinSegments.ts";
import { nameRivers, type RiverCourse } from "../../../geo/steps/nameRivers.ts";
import { inBoth } from "../../support/inBoth.ts";

const [SOURCE, CONFLUENCE, MOUTH, HEAD] = [
  [104, 32],
  [104, 31.5],
  [104, 31],
  [105, 31.5],
];
const network = joinSegments([
  [SOURCE ?? [], CONFLUENCE ?? [], MOUTH ?? []],
  [HEAD ?? [], CONFLUENCE ?? []],
  [
    [108, 31],
    [108, 31.1],
  ],
]);
const name = inBoth("岷江", "Min River");
const min: RiverCourse = { id: "min", rank: 3, name, parts: [{ source: [104, 32], mouth: [104, 31] }] };

test("a river of one part is a line, one of two parts a multiline", () => {
  const [one] = nameRivers(network, [min]).features;
  expect(one).toMatchObject({ properties: { id: "min", rank: 3, name }, geometry: { type: "LineString" } });
  const parts = [...min.parts, { edge: [108, 31], mouth: [108, 31.1] }];
  const [two] = nameRivers(network, [{ ...min, parts }]).features;
  expect(two?.geometry).toMatchObject({ type: "MultiLineString", coordinates: { length: 2 } });
});

test("a tributary ends where it meets the river, or the build stops", () => {
  const dadu: RiverCourse = {
    ...min,
    id: "dadu",
    into: "min",
    parts: [{ head: [105, 31.5], mouth: [104, 31] }],
  };
  expect(nameRivers(network, [min, dadu]).features[1]?.geometry.coordinates).toEqual([HEAD, CONFLUENCE]);
  const wu = { ...dadu, id: "wu", parts: [{ edge: [108, 31], mouth: [108, 31.1] }] };
  expect(() => nameRivers(network, [min, wu])).toThrow("wu does not reach min");
});
