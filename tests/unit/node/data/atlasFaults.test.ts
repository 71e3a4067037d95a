import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type DataFile, faultLines, pathOf } from "../../../../src/atlas/files/fault.ts";
import { FILE_NAMES } from "../../../../src/atlas/files/schema.ts";
import { atlasFaults } from "../../../../src/node/data/atlasFaults.ts";

const EMPTY = JSON.stringify({ type: "FeatureCollection", features: [], partnerships: [] });
const edition = readFileSync(pathOf("edition"), "utf8");
const lines = (read: (file: DataFile) => string | undefined) =>
  faultLines(
    atlasFaults((file) => (file === "edition" && read(file) === EMPTY ? edition : read(file))),
  ).split("\n");

test("a missing file is a fault, each on a line of its own", () => {
  const found = lines(() => undefined);
  const paths = new Set((["edition", ...FILE_NAMES] as const).map((file) => pathOf(file)));
  expect(found).toEqual([...paths].map((path) => `${path}: is missing`));
});

test("text that is not JSON names its file", () => {
  const found = lines((file) => (file === "rivers" ? "{" : EMPTY));
  expect(found).toContainEqual(expect.stringMatching(/^geo\/rivers\.geojson: is not JSON/));
});

test("faults in one file and between files come all at once", () => {
  const entry = { id: "football-match", date: { start: "2025-13" } };
  const found = lines((file) =>
    file === "partnerships" ? JSON.stringify({ partnerships: [entry] }) : EMPTY,
  );
  expect(found).toContainEqual(
    expect.stringMatching(/^geo\/partnerships\.json: football-match: date\.start: “2025-13” is not a date/),
  );
  expect(found).toContain("geo/jurisdictions.geojson: 510700: is missing");
});
