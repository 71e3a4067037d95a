import { expect, test } from "vitest";
import { joinSegments } from "../../../geo/steps/joinSegments.ts";

const A = [104, 31];
const B = [104, 31.01];
const C = [104, 31.02];
const NEAR_B = [104.005, 31.01];
const FAR = [104.1, 31.01];

test("segments that share a point are joined there, a point given twice in a row is one", () => {
  expect(
    joinSegments([
      [A, A, B],
      [B, C],
    ]),
  ).toEqual({ points: [A, B, C], links: [[1], [0, 2], [1]] });
});

test("a loose end within a kilometre of another segment is joined to it, one further off is not", () => {
  const tributary = joinSegments([
    [A, B, C],
    [NEAR_B, FAR],
  ]);
  expect(tributary.links).toEqual([[1], [0, 2, 3], [1], [4, 1], [3]]);
});
