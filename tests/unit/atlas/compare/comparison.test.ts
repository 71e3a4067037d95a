import { expect, test } from "vitest";
import { toAtlas } from "../../../../src/atlas/atlas.ts";
import type { CompareRow } from "../../../../src/atlas/compare/compareRows.ts";
import { comparison, valueIn } from "../../../../src/atlas/compare/comparison.ts";
import { extremesOf } from "../../../../src/atlas/compare/extremesOf.ts";
import { rankOf, sortColumns } from "../../../../src/atlas/compare/sortColumns.ts";
import { unitScales } from "../../../../src/atlas/compare/unitScales.ts";
import { inBoth } from "../../../support/inBoth.ts";
import { realAtlas } from "../../../support/realAtlas.ts";
import { EDITION, HUB } from "../../../support/realEdition.ts";
import {
  BING,
  DING,
  JI,
  JIA,
  SQUARES,
  syntheticAtlas,
  syntheticFiles,
  YI,
} from "../../../support/syntheticAtlas.ts";

const atlas = syntheticAtlas();
const ALL = { themes: null, from: null, to: null };
const RIVER = "river:longriver";

const row = (adcodes: readonly number[], name: CompareRow, filter: Parameters<typeof comparison>[2] = ALL) =>
  comparison(atlas, adcodes, filter).columns.map(({ values }) => rankOf(valueIn({ values }, name), "en"));

test("counts partnerships, each in every theme that it carries, and the many-party ones", () => {
  const areas = [YI, BING, DING];
  expect(row(areas, "partnerships")).toEqual([5, 4, 4]);
  expect(row(areas, "theme:grain")).toEqual([2, 0, 1]);
  expect(row(areas, "theme:power")).toEqual([1, 3, 1]);
  expect(row(areas, "theme:roads")).toEqual([2, 1, 0]);
  expect(row(areas, "manyParty")).toEqual([2, 3, 2]);
  expect(row(areas, "first")).toEqual(["2024-02", "2024-09-01", "2024-07"]);
  expect(row(areas, "latest")).toEqual(["2025-08", "2025-10-08", "2025-06-20"]);
});

test("shared are those with another of the chosen", () => {
  expect(row([YI, DING], "shared")).toEqual([1, 1]);
  expect(row([JIA, YI, BING], "shared")).toEqual([4, 4, 2]);
  expect(row([YI], "shared")).toEqual([0]);
});

test("with a hub: those with it are not shared, a mere position has no shape, and it is not far from itself", () => {
  const real = realAtlas();
  const position = [...real.jurisdictions.values()].find(({ role }) => role === "position")?.adcode ?? 0;
  const [hub, outside] = comparison(real, [HUB, position], ALL).columns;
  expect(outside?.values.distance).toMatchObject({ kind: "number" });
  expect(outside?.values.area).toEqual({ kind: "none", why: "outside" });
  expect(outside?.values[`river:${EDITION.river?.id}`]).toEqual({ kind: "none", why: "outside" });
  expect(outside?.values.shared).toMatchObject({ number: 0 });
  expect(hub?.values.distance).toEqual({ kind: "none", why: "hub" });
});

test("lengths of the map's own line are at least so many, with a note where one is known; none is none", () => {
  const headNote = inBoth("源头不在图上。", "It begins beyond the map.");
  const measures = new Map(atlas.measures);
  const own = measures.get(JIA);
  if (!own?.river) throw new Error("has no river");
  measures.set(JIA, { ...own, river: { ...own.river, note: headNote } });
  const [jia, yi, ding] = comparison({ ...atlas, measures }, [JIA, YI, DING], ALL).columns;
  expect(jia?.values[RIVER]).toMatchObject({ precision: "atLeast", note: headNote });
  expect(yi?.values[RIVER]).toMatchObject({ precision: "atLeast", note: undefined });
  expect(ding?.values[RIVER]).toMatchObject({ number: 0, precision: "exact" });
});

test("a filter thins what is counted, an empty one leaves zeros", () => {
  expect(row([YI, DING], "partnerships", { ...ALL, themes: ["roads"] })).toEqual([2, 0]);
  const nothing = comparison(atlas, [YI], { ...ALL, themes: [] });
  expect(nothing.hidden).toHaveLength(atlas.partnerships.length);
  expect(nothing.columns[0]?.values.partnerships).toMatchObject({ number: 0 });
  expect(nothing.columns[0]?.values.first).toEqual({ kind: "none", why: "noPartnership" });
});

test("an unknown adcode is left out, and a missing file makes its rows unknown", () => {
  expect(comparison(atlas, [999999, YI], ALL).columns).toHaveLength(1);
  const { measures: _, ...rest } = syntheticFiles();
  const [yi] = comparison(toAtlas(SQUARES, rest), [YI], ALL).columns;
  expect(yi?.values.neighbours).toEqual({ kind: "none", why: "unknown" });
  expect(yi?.values.partnerships).toMatchObject({ number: 5 });
});

test("any row sorts, both ways; equals keep their order and what is unknown comes last", () => {
  const jurisdictions = new Map(atlas.jurisdictions);
  const ji = jurisdictions.get(JI);
  if (ji) jurisdictions.set(JI, { ...ji, facts: null });
  const { columns } = comparison({ ...atlas, jurisdictions }, [JI, DING, BING, YI], ALL);
  const order = (name: CompareRow, descending: boolean) =>
    sortColumns(columns, { row: name, descending }, "en").map(({ adcode }) => adcode);
  expect(order("area", false)).toEqual([YI, BING, DING, JI]);
  expect(order("area", true)).toEqual([DING, BING, YI, JI]);
  expect(order("theme:schools", true)).toEqual([DING, JI, BING, YI]);
  expect(order("first", false)).toEqual([YI, JI, DING, BING]);
  expect(sortColumns(columns, null, "en")).toBe(columns);
});

test("the largest and the smallest of a row, where no other shares it", () => {
  const extremes = (name: CompareRow, adcodes: readonly number[]) =>
    extremesOf(comparison(atlas, adcodes, ALL).columns.map((column) => valueIn(column, name)));
  expect(extremes("theme:power", [YI, BING, DING])).toEqual([undefined, "largest", undefined]);
  expect(extremes("area", [YI, BING, DING])).toEqual(["smallest", undefined, "largest"]);
  expect(extremes("theme:power", [YI, DING])).toEqual([undefined, undefined]);
  expect(extremes("seat", [YI, BING, DING])).toEqual([undefined, undefined, undefined]);
});

test("a month of which no day is known is neither before nor after a day in it", () => {
  const extremes = (...starts: string[]) =>
    extremesOf(starts.map((start) => ({ kind: "date", date: { start } })));
  expect(extremes("2025-10", "2025-10-17", "2025-12-26")).toEqual([undefined, undefined, "largest"]);
  expect(extremes("2025-09", "2025-10-17", "2025-12")).toEqual(["smallest", undefined, "largest"]);
});

test("counts share one scale and kilometres another; what nobody has is no scale", () => {
  const { columns } = comparison(atlas, [YI, BING], ALL);
  const river = columns.map(({ values }) => values[RIVER]);
  expect(unitScales(columns).get("count")).toBe(5);
  expect(unitScales(columns).get("km")).toBe(
    Math.max(...river.map((value) => (value?.kind === "number" ? value.number : 0))),
  );
  const bare = comparison(atlas, [DING], { ...ALL, themes: [] }).columns;
  expect([...unitScales(bare).keys()]).not.toContain("count");
});
