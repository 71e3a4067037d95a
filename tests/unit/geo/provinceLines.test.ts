import { coordAll, featureCollection } from "@turf/turf";
import { expect, test } from "vitest";
import { provinceLines } from "../../../geo/steps/provinceLines.ts";
import { EDITION } from "../../support/realEdition.ts";
import { square } from "./square.ts";

const province = (adcode: number, west: number) =>
  square(west, 31, 1, {
    adcode,
    name: "",
    center: [west, 31] as [number, number],
    parent: { adcode: 100000 },
  });

test("only borders between two provinces, neither of them Sichuan or Chongqing", async () => {
  const file = featureCollection([province(620000, 103), province(610000, 104), province(510000, 105)]);
  const lines = await provinceLines(EDITION, file);
  expect(lines.features.map(({ properties }) => properties)).toEqual([{ level: "province" }]);
  for (const [lon = 0] of coordAll(lines)) expect(lon).toBeCloseTo(104, 1);
});
