import { expect, test } from "vitest";
import { toAtlas } from "../../../src/atlas/atlas.ts";
import type { CompareRow } from "../../../src/atlas/compareRows.ts";
import { comparison, valueIn } from "../../../src/atlas/comparison.ts";
import { extremesOf } from "../../../src/atlas/extremesOf.ts";
import { rankOf, sortColumns } from "../../../src/atlas/sortColumns.ts";
import { unitScales } from "../../../src/atlas/unitScales.ts";
import { realAtlas, realFiles } from "../../support/realAtlas.ts";
import { EDITION } from "../../support/realEdition.ts";

const atlas = realAtlas();
const ALL = { themes: null, from: null, to: null };
const [BEIBEI, YONGCHUAN, CHANGSHOU, TONGNAN, HUB, CHENGDU] = [
  500109, 500118, 500115, 500152, 510700, 510100,
];

const row = (adcodes: readonly number[], name: CompareRow, filter: Parameters<typeof comparison>[2] = ALL) =>
  comparison(atlas, adcodes, filter).columns.map(({ values }) => rankOf(valueIn({ values }, name), "en"));

test("counts partnerships, each in every theme that it carries, and the many-party ones", () => {
  const areas = [BEIBEI, TONGNAN, CHANGSHOU];
  expect(row(areas, "partnerships")).toEqual([5, 3, 2]);
  expect(row(areas, "theme:industry")).toEqual([2, 0, 1]);
  expect(row(areas, "theme:livelihood")).toEqual([2, 3, 2]);
  expect(row(areas, "theme:culture")).toEqual([2, 0, 0]);
  expect(row(areas, "manyParty")).toEqual([1, 3, 1]);
  expect(row(areas, "first")).toEqual(["2025-04", "2023-06-30", "2025-09"]);
  expect(row(areas, "latest")).toEqual(["2025-12-27", "2025-12-26", "2025-12-26"]);
});

test("shared are those with another of the chosen, not those with Mianyang, who has them all", () => {
  expect(row([BEIBEI, YONGCHUAN], "shared")).toEqual([0, 0]);
  expect(row([BEIBEI, CHANGSHOU], "shared")).toEqual([1, 1]);
  expect(row([HUB, BEIBEI], "shared")).toEqual([5, 0]);
});

test("an outside partner has a distance but no shape and no figures; the hub no distance from itself", () => {
  const [chengdu, hub] = comparison(atlas, [CHENGDU, HUB], ALL).columns;
  expect(rankOf(chengdu?.values.distance ?? { kind: "none", why: "unknown" }, "en")).toBeCloseTo(109.6, 0);
  expect(chengdu?.values.area).toEqual({ kind: "none", why: "outside" });
  expect(chengdu?.values["river:fujiang"]).toEqual({ kind: "none", why: "outside" });
  expect(hub?.values.distance).toEqual({ kind: "none", why: "hub" });
});

test("lengths of the map's own line are at least so many, with a note where it begins; none is none", () => {
  const [aba, tongnan, beibei] = comparison(atlas, [513200, TONGNAN, BEIBEI], ALL).columns;
  expect(aba?.values["river:fujiang"]).toMatchObject({
    precision: "atLeast",
    note: { en: expect.stringContaining("understated") },
  });
  expect(tongnan?.values["river:fujiang"]).toMatchObject({ precision: "atLeast", note: undefined });
  expect(beibei?.values["river:fujiang"]).toMatchObject({ number: 0, precision: "exact" });
});

test("a filter thins what is counted, an empty one leaves zeros", () => {
  const culture = { ...ALL, themes: ["culture"] as const };
  expect(row([BEIBEI, TONGNAN], "partnerships", culture)).toEqual([2, 0]);
  const nothing = comparison(atlas, [BEIBEI], { ...ALL, themes: [] });
  expect(nothing.hidden).toHaveLength(atlas.partnerships.length);
  expect(nothing.columns[0]?.values.partnerships).toMatchObject({ number: 0 });
  expect(nothing.columns[0]?.values.first).toEqual({ kind: "none", why: "noPartnership" });
});

test("an unknown adcode is left out, and a missing file makes its rows unknown", () => {
  expect(comparison(atlas, [999999, BEIBEI], ALL).columns).toHaveLength(1);
  const { measures: _, ...rest } = realFiles();
  const [beibei] = comparison(toAtlas(EDITION, rest), [BEIBEI], ALL).columns;
  expect(beibei?.values.border).toEqual({ kind: "none", why: "unknown" });
  expect(beibei?.values.partnerships).toMatchObject({ number: 5 });
});

test("any row sorts, both ways; equals keep their order and what is unknown comes last", () => {
  const { columns } = comparison(atlas, [CHENGDU, CHANGSHOU, TONGNAN, BEIBEI], ALL);
  const order = (name: CompareRow, descending: boolean) =>
    sortColumns(columns, { row: name, descending }, "en").map(({ adcode }) => adcode);
  expect(order("area", false)).toEqual([BEIBEI, CHANGSHOU, TONGNAN, CHENGDU]);
  expect(order("area", true)).toEqual([TONGNAN, CHANGSHOU, BEIBEI, CHENGDU]);
  expect(order("theme:culture", true)).toEqual([BEIBEI, CHENGDU, CHANGSHOU, TONGNAN]);
  expect(order("first", false)).toEqual([TONGNAN, BEIBEI, CHANGSHOU, CHENGDU]);
  expect(sortColumns(columns, null, "en")).toBe(columns);
});

test("the largest and the smallest of a row, where no other shares it", () => {
  const values = (name: CompareRow, adcodes: readonly number[]) =>
    comparison(atlas, adcodes, ALL).columns.map((column) => valueIn(column, name));
  const areas = [BEIBEI, CHANGSHOU, TONGNAN, CHENGDU];
  expect(extremesOf(values("theme:culture", areas))).toEqual(["largest", undefined, undefined, undefined]);
  expect(extremesOf(values("area", areas))).toEqual(["smallest", undefined, "largest", undefined]);
  expect(extremesOf(values("theme:livelihood", [BEIBEI, CHANGSHOU]))).toEqual([undefined, undefined]);
  expect(extremesOf(values("seat", areas))).toEqual([undefined, undefined, undefined, undefined]);
});

test("counts share one scale and kilometres another; what nobody has is no scale", () => {
  const { columns } = comparison(atlas, [TONGNAN, CHANGSHOU], ALL);
  const { distance } = columns[1]?.values ?? {};
  expect(unitScales(columns).get("count")).toBe(3);
  expect(unitScales(columns).get("km")).toBe(distance?.kind === "number" && distance.number);
  const outside = comparison(atlas, [CHENGDU], { ...ALL, themes: [] }).columns;
  expect([...unitScales(outside).keys()]).toEqual(["km"]);
});
