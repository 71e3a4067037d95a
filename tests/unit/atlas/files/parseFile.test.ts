import { expect, test } from "vitest";
import { faultLine } from "../../../../src/atlas/files/fault.ts";
import { parseFile } from "../../../../src/atlas/files/parseFile.ts";
import type { FileName, Source } from "../../../../src/atlas/files/schema.ts";
import { inBoth } from "../../../support/inBoth.ts";
import { entry } from "../entry.ts";
import { source } from "../source.ts";

const LANGS = ["zh", "en"] as const;
const lines = (file: FileName, text: string) =>
  parseFile(file, text, LANGS).faults.map((fault) => faultLine(fault));
const entryLines = (changes: object) =>
  lines("partnerships", JSON.stringify({ partnerships: [{ ...entry(), ...changes }] }));

function areaLines(...ring: number[][]) {
  const geometry = { type: "Polygon", coordinates: [ring] };
  const feature = { type: "Feature", properties: { from: 500 }, geometry };
  return lines("relief", JSON.stringify({ type: "FeatureCollection", features: [feature] }));
}

test("a file without a fault becomes its value", () => {
  const partnerships = [entry()];
  const parsed = parseFile("partnerships", JSON.stringify({ partnerships }), LANGS);
  expect(parsed).toEqual({ value: { partnerships }, faults: [] });
});

test("text that is not JSON is one fault", () => {
  expect(lines("rivers", "{")).toEqual([expect.stringMatching(/^geo\/rivers\.geojson: is not JSON \(.+\)$/)]);
  expect(lines("rivers", "")).toHaveLength(1);
  expect(lines("rivers", '{\n  "a": 1,\n  b\n}')).toEqual([expect.stringContaining("line 3, column 3: ")]);
});

test("a byte order mark is no fault", () => {
  expect(lines("partnerships", `\ufeff${JSON.stringify({ partnerships: [entry()] })}`)).toEqual([]);
});

const COPIED = "has an address that is not at its publisher’s site";

test.each<[string, Partial<Source>[], string[]]>([
  ["a page of the publisher", [source({ url: "https://www.example.org/page" })], []],
  ["no page of the web", [source({ url: "javascript:alert(1)" })], [".0.url: is not an address of the web"]],
  ["a copy elsewhere", [source({ url: "https://example.org.copies.net/" })], [`.0: ${COPIED}`]],
  [
    "an address where the publisher has none",
    [source({ publisher: inBoth("局", "B"), url: "https://a.org/" })],
    [`.0: ${COPIED}`],
  ],
  ["a document without a date", [source({ published: undefined })], [".0: has no date"]],
  ["one document twice", [source(), source({ published: "2016" })], [": names a document twice"]],
])("a source: %s", (_, sources, problems) => {
  const properties = { kind: "venue", id: "hall", name: { zh: "馆", en: "Hall" }, approximate: true };
  const place = (coordinates: number[]) => ({
    type: "Feature",
    geometry: { type: "Point", coordinates },
    properties: { ...properties, sources },
  });
  const read = (at: number[]) =>
    lines("places", JSON.stringify({ type: "FeatureCollection", features: [place(at)] }));
  expect(read([104, 31])).toEqual(
    problems.map((problem) => `geo/places.geojson: hall: properties.sources${problem}`),
  );
  expect(read([0, 0])).toContain(
    "geo/places.geojson: hall: geometry.coordinates: is 0, 0: nobody has measured it",
  );
});

test("JSON without the content says what is missing", () => {
  expect(lines("partnerships", "null")).toEqual(["geo/partnerships.json: is null instead of Object"]);
  expect(lines("partnerships", "{}")).toEqual(["geo/partnerships.json: partnerships: is missing"]);
});

test.each([
  [{ date: { start: "2025-02-30" } }, "date.start: “2025-02-30” is not in the calendar"],
  [{ date: { start: "2025-13" } }, "date.start: “2025-13” is not a date (YYYY-MM or YYYY-MM-DD)"],
  [{ date: { start: "0001-02" } }, "date.start: “0001-02” is before 1949, or not before 2100"],
  [{ date: { start: "9999-02" } }, "date.start: “9999-02” is before 1949, or not before 2100"],
  [{ date: { start: "2025-12-27", time: "25:00" } }, "date.time: is not a time (HH:MM)"],
  [{ title: { zh: "比赛", en: " " } }, "title.en: is empty"],
  [{ title: { zh: "比赛" } }, "title.en: is missing"],
  [{ details: [] }, "details: is empty"],
  [{ participants: [510700] }, "participants: has fewer than two"],
  [{ participants: [510700, 50.01] }, "participants.1: is not an adcode of six digits"],
  [{ others: "yes" }, 'others: is "yes" instead of boolean'],
  [{ otherss: true }, "otherss: is not a known field"],
])("%j is named by file, entry and field", (changes, line) => {
  expect(entryLines(changes)).toEqual([`geo/partnerships.json: a-match: ${line}`]);
});

test("an entry without an id is named by its place in the list", () => {
  expect(entryLines({ id: undefined })).toEqual(["geo/partnerships.json: #1: id: is missing"]);
});

test("all faults come at once", () => {
  const changes = { venue: { name: { zh: "北碚" } }, sites: "none", date: { start: 2025 } };
  expect(entryLines(changes)).toEqual([
    "geo/partnerships.json: a-match: date.start: is 2025 instead of string",
    "geo/partnerships.json: a-match: venue.name.en: is missing",
    'geo/partnerships.json: a-match: sites: is "none" instead of Array',
  ]);
});

test("a ring that is closed and in range is an area", () => {
  expect(areaLines([104, 31], [105, 31], [105, 32], [104, 31])).toEqual([]);
});

const ring = (...changed: number[][]) => [[104, 31], ...changed];

test.each([
  ["0: is not closed", ring([105, 31], [105, 32], [104, 32])],
  ["0: has fewer than four points", ring([105, 31], [104, 31])],
  ["0.1: is out of range", ring([31, 105], [105, 32], [104, 31])],
  ["0.1: is not a [longitude, latitude] pair", ring([105], [105, 32], [104, 31])],
])("geometry.coordinates.%s", (line, points) => {
  expect(areaLines(...points)).toEqual([`geo/relief.geojson: #1: geometry.coordinates.${line}`]);
});
