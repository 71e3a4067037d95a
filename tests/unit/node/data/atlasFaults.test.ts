import { expect, test } from "vitest";
import { FILE_PATHS, faultLine } from "../../../../src/atlas/fault.ts";
import { atlasFaults } from "../../../../src/node/data/atlasFaults.ts";

const EMPTY = JSON.stringify({ type: "FeatureCollection", features: [], partnerships: [] });
const lines = (read: (path: string) => string | undefined) => atlasFaults(read).map(faultLine);

test("a missing file is a fault, each on a line of its own", () => {
  const found = lines(() => undefined);
  expect(found).toEqual(Object.values(FILE_PATHS).map((path) => `${path}: is missing`));
});

test("text that is not JSON names its file", () => {
  const found = lines((path) => (path === FILE_PATHS.rivers ? "{" : EMPTY));
  expect(found).toContainEqual(expect.stringMatching(/^geo\/rivers\.geojson: is not JSON/));
});

test("faults in one file and between files come all at once", () => {
  const entry = { id: "football-match", date: { start: "2025-13" } };
  const found = lines((path) =>
    path === FILE_PATHS.partnerships ? JSON.stringify({ partnerships: [entry] }) : EMPTY,
  );
  expect(found).toContainEqual(
    expect.stringMatching(/^geo\/partnerships\.json: football-match: date\.start: “2025-13” is not a date/),
  );
  expect(found).toContain("geo/jurisdictions.geojson: 510700: is missing");
});
