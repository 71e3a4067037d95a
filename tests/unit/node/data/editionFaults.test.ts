import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Edition } from "../../../../src/atlas/edition.ts";
import { faultLine, pathOf } from "../../../../src/atlas/fault.ts";
import { atlasFaults } from "../../../../src/node/data/atlasFaults.ts";
import { EDITION } from "../../../support/realEdition.ts";

/** The lines that the build stops with where the edition is another than committed. */
function lines(change: (edition: Edition) => void): string[] {
  const edition = structuredClone(EDITION);
  change(edition);
  return atlasFaults((file) =>
    file === "edition" ? JSON.stringify(edition) : readFileSync(pathOf(file), "utf8"),
  ).map((fault) => faultLine(fault));
}
const first = <T>(entries: T[]): T => entries[0] as T;

test.each<[string, (edition: Edition) => void, string | RegExp]>([
  [
    "a theme that an entry has and the edition not",
    (e) => e.themes.pop(),
    /nature-education: themes: “culture” is no theme/,
  ],
  [
    "a member without shape",
    (e) => e.groups[1]?.members.push(510300),
    "geo/jurisdictions.geojson: 510300: is missing",
  ],
  [
    "a member without seat",
    (e) => e.groups[3]?.members.push(510300),
    "geo/places.geojson: 510300: is missing",
  ],
  [
    "two groups of one member",
    (e) => e.groups[2]?.members.push(510600),
    "geo/edition.json: partner: members: 510600 is in another group too",
  ],
  [
    "an extent that cuts a member",
    (e) => Object.assign(e.extent.camera, { west: 103 }),
    "geo/edition.json: extent.camera: cuts 513200",
  ],
  [
    "a colour too near to another",
    (e) => Object.assign(first(e.themes), { colour: "#1663a0" }),
    /livelihood: colour: is too near to that of industry: \d\.\d \(CIEDE2000\), at least 15/,
  ],
  [
    "a theme in the colour of faults",
    (e) => Object.assign(first(e.themes), { colour: "#9c1074" }),
    /industry: colour: is too near to that of faults: \d\.\d \(CIEDE2000\), at least 15/,
  ],
  [
    "a river of no group",
    (e) => Object.assign(e.river ?? {}, { group: "valley" }),
    "geo/edition.json: river.group: “valley” is no group",
  ],
  [
    "a view of nobody",
    (e) => first(e.views).places.push(110000),
    "geo/edition.json: corridor: places: 110000 is in no group",
  ],
  [
    "no colour",
    (e) => Object.assign(first(e.themes), { colour: "red" }),
    "geo/edition.json: industry: colour: is not a colour (#rrggbb, in lower case)",
  ],
  [
    "a word in one language alone",
    (e) => Object.assign(first(e.groups), { one: { zh: "中心" } }),
    "geo/edition.json: hub: one.en: is missing",
  ],
  [
    "an unknown field",
    (e) => Object.assign(e, { colour: "#ffffff" }),
    "geo/edition.json: colour: is not a known field",
  ],
])("%s is named", (_, change, line) => {
  expect(lines(change)).toContainEqual(typeof line === "string" ? line : expect.stringMatching(line));
});

test("the edition as committed has none, and all of them come at once", () => {
  expect(lines(() => {})).toEqual([]);
  const found = lines((edition) => {
    edition.themes.pop();
    Object.assign(edition.extent.camera, { west: 103 });
    edition.groups[2]?.members.push(510600);
  });
  expect(found.length).toBeGreaterThan(4);
});
