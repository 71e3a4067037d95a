import { expect, test } from "vitest";
import { allLegs } from "../../../src/atlas/queries.ts";
import { type Emphasis, emphasis } from "../../../src/scene/emphasis.ts";
import { realAtlas } from "../../support/realAtlas.ts";

const atlas = realAtlas();
const legs = allLegs(atlas).length;
const all = { themes: null, from: null, to: null };
const legsIn = ({ legs }: Emphasis, wanted: string) =>
  [...legs].flatMap(([id, tone]) => (tone === wanted ? [id] : []));
const regionsIn = ({ regions }: Emphasis, wanted: string) =>
  [...regions].flatMap(([id, tone]) => (tone === wanted ? [id] : []));

test("with nothing chosen everything is plain", () => {
  expect(legsIn(emphasis(atlas, all, null, null), "plain")).toHaveLength(legs);
});

test("the Fujiang agreement lights eight legs, nine regions and the river", () => {
  const lit = emphasis(atlas, all, { kind: "partnership", id: "fujiang-services-agreement" }, null);
  expect(legsIn(lit, "lit")).toHaveLength(8);
  expect(regionsIn(lit, "lit")).toHaveLength(9);
  expect(lit.rivers.get("fujiang")).toBe("lit");
  expect(legsIn(lit, "dim")).toHaveLength(legs - 8);
});

test("the football match lights one leg, its sports centre, and no river", () => {
  const lit = emphasis(atlas, all, null, { kind: "partnership", id: "football-match" });
  expect(legsIn(lit, "lit")).toEqual(["football-match:500109"]);
  expect(lit.venues).toEqual(["beibei-sports-centre"]);
  expect(lit.rivers.size).toBe(0);
});

test("a region lights its own legs, the hub all of them", () => {
  const of = (adcode: number) => legsIn(emphasis(atlas, all, { kind: "region", adcode }, null), "lit");
  expect(of(500109)).toHaveLength(5);
  expect(of(510700)).toHaveLength(legs);
});

test("the filter thins, but not what the reader asked for by name", () => {
  const culture = { ...all, themes: ["culture"] as const };
  expect(legsIn(emphasis(atlas, culture, null, null), "thin")).toHaveLength(legs - 3);
  const asked = emphasis(atlas, culture, { kind: "partnership", id: "investment-agreement" }, null);
  expect(asked.legs.get("investment-agreement:500109")).toBe("lit");
});
