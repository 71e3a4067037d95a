import { expect, test } from "vitest";
import { crossCheck } from "../../../../src/atlas/edition/crossCheck.ts";
import { faultLine } from "../../../../src/atlas/files/fault.ts";
import type { Files, Partnership } from "../../../../src/atlas/files/schema.ts";
import { inBoth } from "../../../support/inBoth.ts";
import { EDITION, MEMBERS } from "../../../support/realEdition.ts";
import { entry } from "../entry.ts";
import { source } from "../source.ts";

const name = inBoth("名", "Name");
const geometry = { type: "Point" as const, coordinates: [104, 31] };
const sources = [source()];
const common = { name, approximate: false, sources };

function placesOf(...properties: Files["places"]["features"][number]["properties"][]): Files["places"] {
  const features = properties.map((place) => ({ type: "Feature" as const, properties: place, geometry }));
  return { type: "FeatureCollection", features };
}

const mianyang = { kind: "seat", id: "seat-510700", adcode: 510700, membership: "hub", ...common } as const;
const beibei = { kind: "seat", id: "seat-500109", adcode: 500109, membership: "partner", ...common } as const;
const stadium = { kind: "venue", id: "stadium", ...common } as const;
const places = placesOf(mianyang, beibei, stadium);

function jurisdictionsOf(adcodes: readonly number[]): Files["jurisdictions"] {
  const figure = { value: 1, approximate: false, sources, confidence: "high" } as const;
  const statement = { value: name, sources, confidence: "high" } as const;
  const features = adcodes.map((adcode) => ({
    type: "Feature" as const,
    properties: {
      adcode,
      name: { short: name, full: name },
      province: "sichuan",
      membership: EDITION.groups.find(({ members }) => members.includes(adcode))?.id ?? "basin",
      area: figure,
      census: figure,
      subdivisions: statement,
      seat: statement,
    },
  }));
  return { type: "FeatureCollection", features };
}

const withoutStory = { ...EDITION, story: [] };
const lines = (files: Partial<Files>) => crossCheck(withoutStory, files).map((fault) => faultLine(fault));
/** Of the entry: the few places here leave out most seats. */
const entryLines = (changes: Partial<Partnership>) =>
  lines({ partnerships: { partnerships: [entry(changes)] }, places }).filter((line) =>
    line.includes("a-match"),
  );

test("files that agree have no fault, nor has their absence", () => {
  const venue = { name, place: "stadium" };
  expect(entryLines({ venue, sites: ["stadium"], date: { start: "2025-11-27", end: "2025-11" } })).toEqual(
    [],
  );
  expect(lines({ jurisdictions: jurisdictionsOf(MEMBERS) })).toEqual([]);
  expect(lines({})).toEqual([]);
});

test.each<[string, Partial<Partnership>]>([
  ["participants: unknown adcode 500199", { participants: [510700, 500199] }],
  ["participants: does not begin with mianyang (510700)", { participants: [500109, 510700] }],
  ["participants: names 500109 twice", { participants: [510700, 500109, 500109] }],
  ["date.end: is before date.start", { date: { start: "2025-11-28", end: "2025-11-27" } }],
  ["themes: does not begin with its section", { themes: ["industry", "culture"] }],
  ["themes: “sport” is no theme of the edition", { themes: ["culture", "sport"] }],
  ["themes: names culture twice", { themes: ["culture", "culture"] }],
  ["bodies: 500115 is not a participant", { bodies: [{ adcode: 500115, name }] }],
  ["venue.place: “arena” is not in places.geojson", { venue: { name, place: "arena" } }],
  ["sites: “forest” is not in places.geojson", { sites: ["stadium", "forest"] }],
])("%s", (line, changes) => {
  expect(entryLines(changes)).toEqual([`geo/partnerships.json: a-match: ${line}`]);
});

test("an entry is checked by itself while the places are missing", () => {
  const partnerships = { partnerships: [entry({ participants: [500109, 500199] })] };
  expect(lines({ partnerships })).toEqual([
    "geo/partnerships.json: a-match: participants: does not begin with mianyang (510700)",
    "geo/partnerships.json: a-match: participants: unknown adcode 500199",
  ]);
});

test("an id is there once in each file", () => {
  expect(lines({ partnerships: { partnerships: [entry(), entry()] } })).toEqual([
    "geo/partnerships.json: a-match: appears twice",
  ]);
  expect(lines({ places: placesOf(stadium, stadium) })).toContain(
    "geo/places.geojson: stadium: appears twice",
  );
  expect(lines({ jurisdictions: jurisdictionsOf([...MEMBERS, 510700]) })).toEqual([
    "geo/jurisdictions.geojson: 510700: appears twice",
  ]);
});

test("the jurisdictions are the twelve", () => {
  expect(lines({ jurisdictions: jurisdictionsOf([...MEMBERS.slice(1), 510000]) })).toEqual([
    "geo/jurisdictions.geojson: 510700: is missing",
    "geo/jurisdictions.geojson: 510000: adcode: is in no group of the edition",
  ]);
});

test("the rivers have a main one", () => {
  expect(lines({ rivers: { type: "FeatureCollection", features: [] } })).toEqual([
    "geo/rivers.geojson: fujiang: is missing, or not of rank 1",
  ]);
});
