import { featureCollection } from "@turf/turf";
import { expect, test } from "vitest";
import { describeJurisdictions } from "../../../geo/steps/describeJurisdictions.ts";
import type { JurisdictionRecord } from "../../../geo/steps/locatePlaces.ts";
import type { CountyTag } from "../../../geo/steps/tagCounties.ts";
import { EDITION, MEMBERS } from "../../support/realEdition.ts";
import { square } from "./square.ts";

const tag = (region: number): CountyTag => ({ adcode: region, region, province: "sichuan", member: true });
const record = (adcode: number) => ({ adcode, point: { approximate: false } }) as JurisdictionRecord;
const regions = [110000, ...MEMBERS.toReversed()].map((region, i) => square(100 + i, 31, 1, tag(region)));

test("the twelve in the atlas's order, without the build's own fields", () => {
  const made = describeJurisdictions(EDITION, featureCollection(regions), MEMBERS.map(record));
  expect(made.features.map(({ properties }) => properties)).toEqual(MEMBERS.map((adcode) => ({ adcode })));
  expect(made.features[0]?.geometry).toBe(regions.at(-1)?.geometry);
});

test("says which have no outline", () => {
  expect(() => describeJurisdictions(EDITION, featureCollection([]), MEMBERS.map(record))).toThrow(
    `no area of ${MEMBERS.join(", ")}`,
  );
});
