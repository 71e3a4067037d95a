import { expect, test } from "vitest";
import { stopName } from "../../../../src/panels/keys/stopName.ts";
import { buildScene } from "../../../../src/scene/buildScene.ts";
import type { State } from "../../../../src/state/state.ts";
import { START } from "../../../support/start.ts";
import { BING, JI, JIA, syntheticAtlas } from "../../../support/syntheticAtlas.ts";

const atlas = syntheticAtlas();
const scene = buildScene(atlas, "en");
const name = (adcode: number, leg: string | null, patch: Partial<State> = {}) =>
  stopName(atlas, scene, { adcode, leg }, { ...START, lang: "en", ...patch });

test("a region: name, membership, how many, its place in the comparison", () => {
  expect(name(JI, null)).toBe("Jizhou, One of three in the south, 4 partnerships");
  expect(name(JI, null, { compare: [JIA, JI] })).toMatch(/number 2 in the comparison$/);
  expect(name(JI, null, { lang: "zh" })).toBe("己州，南三州之一，4项协作");
});

test("a strand: title, date, theme, which of how many, both ends, whether the filter hides it", () => {
  const leg = `dam:${JI}`;
  expect(name(JI, leg)).toBe("A dam, January 2025, Power, line 2 of 4, Jizhou to Bing");
  expect(name(BING, leg)).toMatch(/, line \d of 5, Bing to Jizhou$/);
  expect(name(JI, leg, { themes: [] })).toMatch(/hidden by the filter$/);
});
