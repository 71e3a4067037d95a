import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Atlas } from "../../src/atlas/atlas.ts";
import { compareRows } from "../../src/atlas/compare/compareRows.ts";
import { comparison, valueIn } from "../../src/atlas/compare/comparison.ts";
import { pathOf } from "../../src/atlas/files/fault.ts";
import { pairsOf } from "../../src/atlas/queries/queries.ts";
import { atlasFaults } from "../../src/node/data/atlasFaults.ts";
import { readAtlas } from "../../src/node/data/readAtlas.ts";
import { renderApp } from "../../src/node/firstPage/renderApp.tsx";
import { mapSummary } from "../../src/panels/keys/mapSummary.ts";
import { buildScene } from "../../src/scene/buildScene.ts";
import { emphasis } from "../../src/scene/emphasis.ts";
import { fileName } from "../../src/sheet/fileName.ts";
import { readAddress, writeAddress } from "../../src/state/address.ts";
import { known } from "../../src/state/known.ts";
import { sheetLangs } from "../../src/state/print/settings.ts";
import { cellText } from "../../src/text/cellText.ts";
import { formatsOf, htmlLangOf, wordsOf } from "../../src/text/words.ts";
import { SYNTHETIC, syntheticFiles } from "../editions/makeSynthetic.ts";
import { sheetText } from "../sheets/sheetText.ts";
import { SHEET_DEFAULTS } from "../support/sheetDefaults.ts";
import { BING, DING, JI, JIA, WU, YI } from "../support/syntheticAtlas.ts";

const atlas = await readAtlas(".", SYNTHETIC);
const { edition } = atlas;
const ALL = { themes: null, from: null, to: null };

test("what is committed is what the script makes, and is without a fault", () => {
  for (const [path, text] of syntheticFiles()) expect(readFileSync(path, "utf8") === text, path).toBe(true);
  expect(atlasFaults((file) => readFileSync(pathOf(file, SYNTHETIC), "utf8"))).toEqual([]);
});

test("without a hub a partnership of two is a ribbon between the two, whichever is named first", () => {
  const pair = pairsOf(atlas).find(({ from, adcode }) => from === JIA && adcode === YI);
  expect(pair?.legs.map(({ id }) => id)).toEqual([
    "grain-store:990102",
    "grain-rail:990101",
    "grid:990102",
    "contest:990102",
  ]);
});

test("one of many is a star around the first of its participants", () => {
  const { legs, regions } = emphasis(atlas, ALL, { kind: "partnership", id: "wheat" }, null);
  const lit = [...legs].filter(([, tone]) => tone === "lit").map(([id]) => id);
  expect(lit).toEqual(["wheat:990105", "wheat:990106"]);
  expect([...regions].filter(([, tone]) => tone === "lit").map(([adcode]) => adcode)).toEqual([DING, WU, JI]);
  const ends = buildScene(atlas, "en")
    .ribbons.filter(({ strands }) => strands.some(({ partnership }) => partnership === "wheat"))
    .map(({ from, adcode }) => [from, adcode]);
  expect(ends).toEqual([
    [DING, WU],
    [DING, JI],
  ]);
});

test("an agreement of the whole northern group lights its river", () => {
  const of = (id: string) => emphasis(atlas, ALL, { kind: "partnership", id }, null).rivers.get("longriver");
  expect([of("grid"), of("contest"), of("dam")]).toEqual(["lit", "lit", undefined]);
});

test("the comparison has rows of the four themes and the river, and none that needs a hub", () => {
  expect(compareRows(edition)).toEqual([
    "partnerships",
    "theme:grain",
    "theme:power",
    "theme:schools",
    "theme:roads",
    "first",
    "latest",
    "shared",
    "manyParty",
    "river:longriver",
    "neighbours",
    "area",
    "census",
    "density",
    "subdivisions",
    "seat",
    "province",
  ]);
  const { columns } = comparison(atlas, [JIA, BING], ALL);
  for (const lang of edition.languages) {
    const words = wordsOf(edition, lang);
    for (const row of compareRows(edition)) {
      expect(words.compare.row(row), row).toMatch(/./);
      for (const column of columns) expect(cellText(valueIn(column, row), atlas, words)).toMatch(/./);
    }
  }
});

test("its themes and its river stand in addresses, and those of no other edition", () => {
  const query = "?themes=grain,roads&compare=990101,990102&sort=-longriver";
  const { state, dropped } = readAddress(query, known(atlas));
  expect(dropped).toEqual([]);
  expect(state).toMatchObject({
    themes: ["grain", "roads"],
    sort: { row: "river:longriver", descending: true },
  });
  expect(writeAddress(state, "zh")).toBe(query);
  expect(readAddress("?themes=industry&sort=fujiang", known(atlas)).dropped).toHaveLength(2);
});

test("every word is whole without a hub", () => {
  const gaps = /undefined|null| {2}| {2}|^[,，.。]|与与| [,.;]/;
  const said = edition.languages.flatMap((lang) => {
    const words = wordsOf(edition, lang);
    const { compare, access, sheet } = words;
    return [
      words.lede(10),
      words.articleSource(10),
      compare.caption,
      compare.method("article", 10),
      compare.earlier("A", "B", "C", "D"),
      compare.allThemes("A"),
      mapSummary(atlas, words),
      access.help.linesNote,
      ...access.help.rows.map(({ does }) => does),
      sheet.wholeTitle(10),
      sheet.regionTitle("A"),
    ];
  });
  for (const sentence of said) expect(sentence).not.toMatch(gaps);
  expect(wordsOf(edition, "en").compare.allThemes("A")).toBe("A has partnerships in all four themes.");
});

test.each(["colour", "grey", "black"] as const)(
  "sheets are drawn in %s: whole, an area, an agreement",
  (ink) => {
    const subjects = [null, { kind: "region", adcode: JIA }, { kind: "partnership", id: "contest" }] as const;
    for (const subject of subjects) {
      const page = sheetText(atlas, { ...SHEET_DEFAULTS, ink, lang: "both", subject });
      for (const { name } of [...atlas.jurisdictions.values()].slice(0, 1))
        expect(page).toContain(name.short.zh);
      expect(page).toContain('data-theme="schools"');
      expect(page).not.toMatch(/undefined|NaN/);
    }
  },
);

test.each(edition.languages)("the page opens in %s with its own title, themes, entries and views", (lang) => {
  const page = renderApp(atlas, { lang });
  const said = [
    edition.title[lang],
    ...edition.themes.map(({ name }) => name[lang]),
    ...edition.groups.map(({ name }) => name[lang]),
    ...edition.views.map(({ name }) => name[lang]),
    ...atlas.partnerships.map(({ title }) => title[lang]),
  ];
  for (const text of said) expect(page).toContain(text);
  expect(page).not.toMatch(/undefined|NaN/);
  expect(page.match(/<a href="[^"]*"[^>]*><use data-adcode/g)).toHaveLength(6);
});

test("a variety of a language has that one's words and formats, and its own names", () => {
  const { state, dropped } = readAddress("?lang=en-AU", known(atlas));
  expect([state.lang, dropped]).toEqual(["en-AU", []]);
  expect(writeAddress(state, edition.languages[0])).toBe("?lang=en-AU");
  expect(readAddress("?lang=fr", known(atlas)).dropped).toEqual([{ key: "lang", value: "fr" }]);
  const words = wordsOf(edition, state.lang);
  expect([words.lang, words.title, words.skip]).toEqual([
    "en-AU",
    edition.title[state.lang],
    wordsOf(edition, "en").skip,
  ]);
  expect(words.language).toEqual({
    name: "Australian English",
    short: "EN-AU",
    switchTo: "Switch to Australian English",
  });
  expect(formatsOf(state.lang).date({ start: "2025-11-12" })).toBe("12 November 2025");
  expect(htmlLangOf(state.lang)).toBe("en-AU");
});

test("an edition in one language has no other, on the page and on sheets", () => {
  const alone: Atlas = { ...atlas, edition: { ...edition, languages: ["en"] } };
  const page = renderApp(alone, {});
  expect(page).toContain("Six Squares");
  expect(page).not.toMatch(/\p{Script=Han}|Switch to|undefined/u);
  expect(writeAddress(readAddress("", known(alone)).state, "en")).toBe("");
  expect(sheetLangs(alone.edition)).toEqual(["en"]);
  expect(sheetText(alone, { ...SHEET_DEFAULTS, lang: "en" })).not.toMatch(/\p{Script=Han}|undefined/u);
});

test("a sheet in both languages has the first two", () => {
  expect(sheetLangs(edition)).toEqual(["zh", "en", "en-AU", "both"]);
  expect(fileName(atlas, { ...SHEET_DEFAULTS, lang: "both" })).toBe("synthetic-atlas-100mm-colour-zh-en");
});
