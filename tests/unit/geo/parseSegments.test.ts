import { expect, test } from "vitest";
import { parseSegments } from "../../../geo/steps/parseSegments.ts";

test("reads a line under each heading", () => {
  const text = "> River Bin # 1, Level 1\n97.5\t35\n98\t35.5\n> River Bin # 2, Level 3\n104\t32\n104.1\t32\n";
  expect(parseSegments(text)).toEqual([
    [
      [97.5, 35],
      [98, 35.5],
    ],
    [
      [104, 32],
      [104.1, 32],
    ],
  ]);
});
