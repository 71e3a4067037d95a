import { featureCollection } from "@turf/turf";
import { expect, test } from "vitest";
import { type JurisdictionRecord, locatePlaces, type PlaceRecord } from "../../../geo/steps/locatePlaces.ts";
import { seatPoints } from "../../../geo/steps/seatPoints.ts";
import type { CountyTag } from "../../../geo/steps/tagCounties.ts";
import { toWgs84 } from "../../../geo/steps/toWgs84.ts";
import { source } from "../atlas/source.ts";
import { square } from "./square.ts";

const name = { zh: "北碚区", en: "Beibei" };
const beibei = {
  adcode: 500109,
  membership: "partner",
  name: { short: name, full: name },
  point: { approximate: true, sources: [source()] },
} as JurisdictionRecord;
const venue = (id: string, point: PlaceRecord["point"]) =>
  ({ kind: "venue", id, name, approximate: true, sources: [source()], point }) as PlaceRecord;
const county = (adcode: number, west: number) =>
  square(west, 31, 1, { adcode, region: 510700, province: "sichuan", member: true } as CountyTag);
const counties = featureCollection([county(510727, 104), county(510726, 105), county(510724, 120)]);
const seats = new Map([[500109, [106.433851234, 29.82793]]]);

test("seats stand at their points, venues at their own, at a seat or in the middle of counties", () => {
  const others = [
    venue("own", [106.367, 29.817]),
    venue("at-seat", { seatOf: 500109 }),
    venue("amid", { middleOf: [510727, 510726] }),
  ];
  const places = locatePlaces([beibei], others, seats, counties).features;
  const at = (id: string) => places.find(({ properties }) => properties.id === id)?.geometry.coordinates;
  expect(at("seat-500109")).toEqual([106.43385, 29.82793]);
  expect(at("at-seat")).toEqual(at("seat-500109"));
  expect(at("own")).toEqual([106.367, 29.817]);
  expect(at("amid")?.[0]).toBeCloseTo(105, 1);
});

test("a seat takes its name from the jurisdiction, and nothing of the build's stays in it", () => {
  expect(locatePlaces([beibei], [], seats, counties).features[0]?.properties).toEqual({
    kind: "seat",
    id: "seat-500109",
    adcode: 500109,
    membership: "partner",
    name,
    approximate: true,
    sources: [source()],
  });
});

test("a seat that the source does not have is a fault", () => {
  expect(() => locatePlaces([beibei], [], new Map(), counties)).toThrow("no seat of 500109");
});

test("seatPoints: centres by adcode, in WGS84", () => {
  const center: [number, number] = [106.437868, 29.82543];
  const source = square(106, 29, 1, { adcode: 500109, name: "", center, parent: { adcode: 500000 } });
  expect(seatPoints([source])).toEqual(new Map([[500109, toWgs84(center)]]));
});
