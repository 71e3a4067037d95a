import { expect, test } from "vitest";
import { snapEnds } from "../../../geo/steps/snapEnds.ts";

test("an end near a border is moved to it, the other end and the middle are not", () => {
  const line = {
    type: "LineString" as const,
    coordinates: [
      [104, 31],
      [104.1, 31],
      [105, 31],
    ],
  };
  const border = [
    [104.01, 31.01],
    [104.1, 31.001],
    [105.2, 31],
  ];
  expect(snapEnds(line, border, 5).coordinates).toEqual([
    [104.01, 31.01],
    [104.1, 31],
    [105, 31],
  ]);
});
