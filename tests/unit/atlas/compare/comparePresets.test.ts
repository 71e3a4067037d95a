import { expect, test } from "vitest";
import { comparePresets } from "../../../../src/atlas/compare/comparePresets.ts";
import { EDITION } from "../../../support/realEdition.ts";
import { SQUARES } from "../../../support/syntheticAtlas.ts";

test("areas are put side by side by group, the smallest first, and all together", () => {
  expect(comparePresets(EDITION).map(({ group, adcodes }) => [group, adcodes.length])).toEqual([
    ["partner", 3],
    ["basin", 9],
    ["", 14],
  ]);
});

test("a group of everybody is not offered beside all", () => {
  const [group] = SQUARES.groups;
  const edition = { ...SQUARES, groups: group ? [group] : [] };
  expect(comparePresets(edition).map(({ group }) => group)).toEqual([""]);
});
