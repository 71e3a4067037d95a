import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { toAtlas } from "../../../src/atlas/atlas.ts";
import { crossCheck } from "../../../src/atlas/edition/crossCheck.ts";
import { parseFile } from "../../../src/atlas/files/parseFile.ts";
import type { Translated } from "../../../src/atlas/files/schema.ts";
import { allLegs, pairsOf, partnershipById, partnershipsOf } from "../../../src/atlas/queries/queries.ts";
import { EDITION, LANGS, MEMBERS } from "../../support/realEdition.ts";
import { TERMS } from "./terms.ts";

const parsed = parseFile("partnerships", readFileSync("geo/partnerships.json", "utf8"), LANGS);
const atlas = toAtlas(EDITION, { ...(parsed.value && { partnerships: parsed.value }) });
const { partnerships } = atlas;

/** Everything that an entry says in one language. */
function words(id: string, language: keyof Translated): string {
  const entry = partnershipById(atlas, id);
  const named = [...(entry?.bodies ?? []), ...(entry?.venue ? [entry.venue] : [])].map(({ name }) => name);
  const labels = entry?.figures.map(({ label }) => label) ?? [];
  return [entry?.title, entry?.summary, ...(entry?.details ?? []), ...named, ...labels]
    .map((text) => text?.[language])
    .join("\n");
}

/** Every text of the file, with its path, in both languages. */
function texts(value: unknown, path = ""): [string, Translated][] {
  if (typeof value !== "object" || value === null) return [];
  if ("zh" in value) return [[path, value as Translated]];
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${path}.${key}`));
}

test("the file is without a fault", () => {
  expect(parsed.faults).toEqual([]);
  expect(crossCheck(EDITION, { ...(parsed.value && { partnerships: parsed.value }) })).toEqual([]);
});

test("the eleven are in the article's order, with its dates and participants, Mianyang first", () => {
  const nine = MEMBERS.slice(0, 9);
  expect(partnerships.map(({ id, date, participants }) => [id, date, participants])).toEqual([
    ["investment-agreement", { start: "2025-04" }, [510700, 500109]],
    ["talent-recruitment", { start: "2025-09" }, [510700, 500109]],
    ["labour-framework", { start: "2025-09" }, [510700, 500115]],
    ["yongchuan-matchmaking", { start: "2025-10" }, [510700, 500118]],
    ["pilot-testing-conference", { start: "2025-11-12" }, [510700, 510100, 500000]],
    ["fujiang-services-agreement", { start: "2023-06-30" }, nine],
    ["fujiang-services-exchange", { start: "2025-10-17" }, nine],
    ["new-year-market", { start: "2025-12-26", open: true }, [510700, 500115, 500109, 500152]],
    ["nature-education", { start: "2025-11-27", end: "2025-11-28" }, [510700, 500109]],
    ["city-promotion", { start: "2025-12-26" }, [510700, 500000]],
    ["football-match", { start: "2025-12-27", time: "19:30" }, [510700, 500109]],
  ]);
});

test("the sections are five, three and three, and recruitment is livelihood too", () => {
  const idsIn = (section: string) => partnerships.filter((entry) => entry.section === section);
  expect(["industry", "livelihood", "culture"].map((section) => idsIn(section).length)).toEqual([5, 3, 3]);
  expect(
    partnerships.filter(({ themes }) => themes.length > 1).map(({ id, themes }) => [id, themes]),
  ).toEqual([
    ["talent-recruitment", ["industry", "livelihood"]],
    ["labour-framework", ["industry", "livelihood"]],
  ]);
});

test("they are 28 legs in 13 pairs", () => {
  expect(allLegs(atlas)).toHaveLength(28);
  expect(pairsOf(atlas)).toHaveLength(13);
});

test.each([
  ["Mianyang", 510700, 11],
  ["Beibei", 500109, 5],
  ["Tongnan", 500152, 3],
  ["Changshou", 500115, 2],
  ["Chongqing", 500000, 2],
  ["Aba", 513200, 2],
  ["Deyang", 510600, 2],
  ["Guangyuan", 510800, 2],
  ["Suining", 510900, 2],
  ["Nanchong", 511300, 2],
  ["Tongliang", 500151, 2],
  ["Hechuan", 500117, 2],
  ["Yongchuan", 500118, 1],
  ["Chengdu", 510100, 1],
])("%s (%i) takes part in %i", (_, adcode, count) => {
  expect(partnershipsOf(atlas, adcode)).toHaveLength(count);
});

test.each(TERMS)("$id states what the article reports", ({ id, zh, en }) => {
  const missing = (terms: string[], language: keyof Translated) =>
    terms.filter((term) => !words(id, language).toLowerCase().includes(term.toLowerCase()));
  expect(missing(zh, "zh")).toEqual([]);
  expect(missing(en, "en")).toEqual([]);
});

test("figures are as reported", () => {
  const figures = partnerships.flatMap(({ id, figures }) =>
    figures.map(({ value, bound, label }) => [id, bound, value, label.en]),
  );
  expect(figures).toEqual([
    ["talent-recruitment", "over", 700, "jobs"],
    ["talent-recruitment", "exact", 15, "key Mianyang firms"],
    ["talent-recruitment", "exact", 13, "Beibei firms"],
    ["fujiang-services-agreement", "exact", 9, "signatories"],
    ["fujiang-services-exchange", "exact", 9, "areas taking part"],
    ["nature-education", "exact", 30, "frontline staff"],
  ]);
});

test("what is not stated stays not stated", () => {
  const without = partnerships.filter(({ venue }) => venue === null).map(({ id }) => id);
  expect(without).toEqual([
    "investment-agreement",
    "talent-recruitment",
    "labour-framework",
    "fujiang-services-exchange",
    "new-year-market",
    "nature-education",
  ]);
  expect(partnerships.filter(({ others }) => others).map(({ id }) => id)).toEqual(["new-year-market"]);
  expect(words("football-match", "zh")).not.toMatch(/\d\s*[:：比]\s*\d|获胜|战胜|击败/);
  expect(words("nature-education", "zh")).not.toContain("北碚");
});

test("each football team has its own league", () => {
  const [beibei, mianyang] = partnershipById(atlas, "football-match")?.details ?? [];
  expect(beibei?.zh).toMatch(/北碚.*渝超/);
  expect(mianyang?.zh).toMatch(/绵阳.*川超.*川北赛区/);
});

test.each(texts(partnerships))("%s reads in both languages", (path, { zh, en }) => {
  expect(zh).toMatch(/\p{Script=Han}/u);
  expect(en).toMatch(/[A-Za-z]{3}/);
  for (const text of [zh, en]) {
    expect(text).not.toMatch(/["']| {2}|^ | $/);
    expect(text.split("“").length).toBe(text.split("”").length);
  }
  if (/\.(summary|details\.\d+)$/.test(path)) {
    expect(zh).toMatch(/。$/);
    expect(en).toMatch(/\.$/);
  }
});

test("titles are short enough for a list", () => {
  for (const { title } of partnerships) {
    expect(title.zh.length, title.zh).toBeLessThanOrEqual(16);
    expect(title.en.length, title.en).toBeLessThanOrEqual(48);
  }
});
