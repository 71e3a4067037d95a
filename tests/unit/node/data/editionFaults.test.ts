import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Edition } from "../../../../src/atlas/edition/edition.ts";
import { faultLine, pathOf } from "../../../../src/atlas/files/fault.ts";
import { atlasFaults } from "../../../../src/node/data/atlasFaults.ts";
import { SYNTHETIC } from "../../../editions/makeSynthetic.ts";

const TEXT = readFileSync(pathOf("edition", SYNTHETIC), "utf8");

/** The lines that the build stops with where the edition is another than committed, without its folder. */
function lines(change: (edition: Edition) => void): string[] {
  const edition: Edition = JSON.parse(TEXT);
  change(edition);
  return atlasFaults((file) =>
    file === "edition" ? JSON.stringify(edition) : readFileSync(pathOf(file, SYNTHETIC), "utf8"),
  ).map((fault) => faultLine(fault, SYNTHETIC).replace(`${SYNTHETIC}/`, ""));
}
const first = <T>(entries: T[]): T => entries[0] as T;
/** Gives the edition a story of one step. */
function told(edition: Edition): Edition["story"][number] {
  const words = edition.title;
  const step = { id: "nine-sign", title: words, text: { ...words }, shows: { partnerships: ["bridge"] } };
  edition.story = [step];
  return step;
}

test.each<[string, (edition: Edition) => void, string | RegExp]>([
  [
    "a theme that an entry has and the edition not",
    (e) => e.themes.pop(),
    "partnerships.json: bridge: themes: “roads” is no theme of the edition",
  ],
  [
    "a member without shape",
    (e) => e.groups[1]?.members.push(990107),
    "jurisdictions.geojson: 990107: is missing",
  ],
  ["a member without seat", (e) => e.groups[1]?.members.push(990107), "places.geojson: 990107: is missing"],
  [
    "two groups of one member",
    (e) => e.groups[1]?.members.push(990101),
    "edition.json: south: members: 990101 is in another group too",
  ],
  [
    "an extent that cuts a member",
    (e) => Object.assign(e.extent.camera, { west: 85 }),
    "edition.json: extent.camera: cuts 990101",
  ],
  [
    "a river of rank 1 that is not the edition's",
    (e) => Object.assign(e, { river: null }),
    "rivers.geojson: longriver: rank: is 1, which is for the main river of the edition",
  ],
  [
    "an extent that leaves out a place",
    (e) => Object.assign(e.extent.camera, { west: e.extent.camera.east - 0.01 }),
    /^edition.json: extent.camera: leaves out seat-990101, at \[.+\]$/,
  ],
  [
    "a colour too near to another",
    (e) => Object.assign(first(e.themes), { colour: "#1f6f80" }),
    /^edition.json: power: colour: is too near to that of grain: \d\.\d \(CIEDE2000\), at least 15/,
  ],
  [
    "a fill too near to another",
    (e) => Object.assign(first(e.groups), { fill: "#f3d9a0" }),
    /^edition.json: south: fill: is too near to that of north: \d\.\d \(CIEDE2000\), at least 8/,
  ],
  [
    "a theme in the colour of faults",
    (e) => Object.assign(first(e.themes), { colour: "#9c1074" }),
    /grain: colour: is too near to that of faults \(#\w{6}\): \d\.\d \(CIEDE2000\), at least 15/,
  ],
  [
    "a river of no group",
    (e) => Object.assign(e.river ?? {}, { group: "valley" }),
    "edition.json: river.group: “valley” is no group",
  ],
  [
    "a view of nobody",
    (e) => first(e.views).places.push(110000),
    "edition.json: east: places: 110000 is in no group",
  ],
  [
    "a view that is called as what shows everything",
    (e) => Object.assign(first(e.views), { id: "whole" }),
    "edition.json: whole: id: none of subject, whole can be that of a view",
  ],
  [
    "a step of the story that tells of no entry",
    (e) => told(e).shows.partnerships.push("no-such"),
    "edition.json: nine-sign: shows.partnerships: “no-such” is not in partnerships.json",
  ],
  [
    "a step that lights nobody",
    (e) => Object.assign(told(e).shows, { regions: [110000] }),
    "edition.json: nine-sign: shows.regions: 110000 is in no group",
  ],
  [
    "a step with a view that there is not",
    (e) => Object.assign(told(e).shows, { view: "moon" }),
    "edition.json: nine-sign: shows.view: “moon” is no view of the edition",
  ],
  [
    "a step that ends before it begins",
    (e) => Object.assign(told(e).shows, { filter: { from: "2025-05", to: "2025-04" } }),
    "edition.json: nine-sign: shows.filter.to: is before shows.filter.from",
  ],
  [
    "a step of no month",
    (e) => Object.assign(told(e).shows, { filter: { to: "2025-13" } }),
    "edition.json: nine-sign: shows.filter.to: is not a month (2025-04)",
  ],
  [
    "a step in one language",
    (e) => Object.assign(told(e).text, { en: "" }),
    "edition.json: nine-sign: text.en: is empty",
  ],
  [
    "no colour",
    (e) => Object.assign(first(e.themes), { colour: "red" }),
    "edition.json: grain: colour: is not a colour (#rrggbb, in lower case)",
  ],
  [
    "a language without words in src/",
    (e) => Object.assign(e, { languages: ["zh", "en", "qaa"] }),
    "edition.json: languages.2: “qaa” has no words in src/text",
  ],
  [
    "what is no language",
    (e) => Object.assign(e, { languages: ["zh_CN"] }),
    "edition.json: languages.0: is not a language tag, as zh, zh-Hant or en-AU",
  ],
  ["no language", (e) => Object.assign(e, { languages: [] }), "edition.json: languages.0: is missing"],
  [
    "a language twice",
    (e) => Object.assign(e, { languages: ["zh", "en", "en-AU", "en"] }),
    "edition.json: languages: names a language twice",
  ],
  [
    "a language without words in the edition",
    (e) => Object.assign(e, { languages: ["zh", "en", "en-AU", "en-GB"] }),
    "edition.json: north: one.en-GB: is missing",
  ],
  [
    "a language without words in another file",
    (e) => Object.assign(e, { languages: ["zh", "en", "en-AU", "en-GB"] }),
    "partnerships.json: bridge: title.en-GB: is missing",
  ],
  [
    "words in a language that is not offered",
    (e) => Object.assign(e.title, { "zh-Hant": "六州合作圖" }),
    "edition.json: title.zh-Hant: is not a known field",
  ],
  [
    "a word in one language alone",
    (e) => Object.assign(first(e.groups), { one: { zh: "北三州之一", "en-AU": "One" } }),
    "edition.json: north: one.en: is missing",
  ],
  [
    "an unknown field",
    (e) => Object.assign(e, { colour: "#ffffff" }),
    "edition.json: colour: is not a known field",
  ],
])("%s is named", (_, change, line) => {
  expect(lines(change)).toContainEqual(typeof line === "string" ? line : expect.stringMatching(line));
});

test("the edition as committed has none, and all of them come at once", () => {
  expect(lines(() => {})).toEqual([]);
  const found = lines((edition) => {
    edition.themes.pop();
    Object.assign(edition.extent.camera, { west: 85 });
    edition.groups[1]?.members.push(990101);
  });
  expect(found.length).toBeGreaterThan(4);
});
