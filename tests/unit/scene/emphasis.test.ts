import { expect, test } from "vitest";
import { allLegs } from "../../../src/atlas/queries/queries.ts";
import { type Emphasis, emphasis } from "../../../src/scene/emphasis.ts";
import { inBoth } from "../../support/inBoth.ts";
import { BING, JI, JIA, syntheticAtlas, WU, YI } from "../../support/syntheticAtlas.ts";

const atlas = syntheticAtlas();
const legs = allLegs(atlas).map(({ id }) => id);
const all = { themes: null, from: null, to: null };
const legsIn = ({ legs }: Emphasis, wanted: string) =>
  [...legs].flatMap(([id, tone]) => (tone === wanted ? [id] : []));
const regionsIn = ({ regions }: Emphasis, wanted: string) =>
  [...regions].flatMap(([id, tone]) => (tone === wanted ? [id] : []));

test("with nothing chosen everything is plain", () => {
  expect(legsIn(emphasis(atlas, all, null, null), "plain")).toEqual(legs);
});

test("an agreement along the river lights its legs, its areas and the river, and dims the rest", () => {
  const lit = emphasis(atlas, all, { kind: "partnership", id: "grid" }, null);
  expect(legsIn(lit, "lit")).toEqual([`grid:${YI}`, `grid:${BING}`]);
  expect(regionsIn(lit, "lit")).toEqual([JIA, YI, BING]);
  expect(lit.rivers.get("longriver")).toBe("lit");
  expect(legsIn(lit, "dim")).toHaveLength(legs.length - 2);
});

test("one of two lights its one leg, its venue, and no river", () => {
  const name = inBoth("会堂", "Hall");
  const partnerships = atlas.partnerships.map((one) =>
    one.id === "dam" ? { ...one, venue: { name, place: "hall" } } : one,
  );
  const lit = emphasis({ ...atlas, partnerships }, all, null, { kind: "partnership", id: "dam" });
  expect(legsIn(lit, "lit")).toEqual([`dam:${JI}`]);
  expect(lit.venues).toEqual(["hall"]);
  expect(lit.rivers.size).toBe(0);
});

test("an area lights the legs of all that it takes part in", () => {
  const lit = legsIn(emphasis(atlas, all, { kind: "region", adcode: BING }, null), "lit");
  const own = atlas.partnerships.filter(({ participants }) => participants.includes(BING));
  expect(new Set(lit.map((id) => id.split(":")[0]))).toEqual(new Set(own.map(({ id }) => id)));
});

test("the filter thins, but not what the reader asked for by name", () => {
  const schools = { ...all, themes: ["schools"] as const };
  const thin = legsIn(emphasis(atlas, schools, null, null), "thin");
  expect(thin.filter((id) => /^(teachers|contest):/.test(id))).toEqual([]);
  expect(thin).toContain(`dam:${JI}`);
  const asked = emphasis(atlas, schools, { kind: "partnership", id: "dam" }, null);
  expect(asked.legs.get(`dam:${JI}`)).toBe("lit");
});

test("the areas compared are lit with their legs, until a partnership is pointed at", () => {
  const lit = (...compare: number[]) => legsIn(emphasis(atlas, all, null, null, compare), "lit");
  const own = [`grid:${BING}`, `dam:${JI}`, `contest:${BING}`, `ring-road:${JI}`, `ring-road:${WU}`];
  expect(new Set(lit(BING))).toEqual(new Set(own));
  const pointed = emphasis(atlas, all, null, { kind: "partnership", id: "dam" }, [BING, YI]);
  expect(legsIn(pointed, "lit")).toEqual([`dam:${JI}`]);
  expect([BING, YI].map((adcode) => pointed.regions.get(adcode))).toEqual(["lit", "lit"]);
});
