import { expect, test } from "vitest";
import { tagCounties } from "../../../geo/steps/tagCounties.ts";
import { EDITION } from "../../support/realEdition.ts";
import { square } from "./square.ts";

const tagOf = (adcode: number, parent: number) => {
  const source = square(104, 31, 1, {
    adcode,
    name: "",
    center: [104, 31] as [number, number],
    parent: { adcode: parent },
  });
  return tagCounties(EDITION, [source]).features[0];
};

test("a county of Sichuan belongs to its prefecture, a district of Chongqing to itself", () => {
  expect(tagOf(510727, 510700)?.properties).toEqual({
    adcode: 510727,
    region: 510700,
    province: "sichuan",
    member: true,
  });
  expect(tagOf(500112, 500000)?.properties).toEqual({
    adcode: 500112,
    region: 500112,
    province: "chongqing",
    member: false,
  });
});

test("its outline is in WGS84", () => {
  expect(tagOf(510727, 510700)?.geometry.coordinates[0]?.[0]).not.toEqual([104, 31]);
});
