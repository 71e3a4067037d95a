import { expect, test } from "vitest";
import { stopName } from "../../../../src/panels/keys/stopName.ts";
import { buildScene } from "../../../../src/scene/buildScene.ts";
import type { State } from "../../../../src/state/state.ts";
import { realAtlas } from "../../../support/realAtlas.ts";
import { HUB } from "../../../support/realEdition.ts";
import { START } from "../../../support/start.ts";

const atlas = realAtlas();
const scene = buildScene(atlas, "en");
const name = (adcode: number, leg: string | null, patch: Partial<State> = {}) =>
  stopName(atlas, scene, { adcode, leg }, { ...START, lang: "en", ...patch });

test("a region: name, membership, how many, its place in the comparison", () => {
  expect(name(500109, null)).toBe("Beibei, Chongqing district outside the nine, 5 partnerships");
  expect(name(500109, null, { compare: [HUB, 500109] })).toMatch(/number 2 in the comparison$/);
  expect(name(510100, null, { lang: "zh" })).toBe("成都市，其他参与方，1项协作");
});

test("a strand: title, date, theme, which of how many, both ends, whether the filter hides it", () => {
  const leg = "football-match:500109";
  expect(name(500109, leg)).toMatch(
    /, 27 December 2025, 19:30, Culture, tourism & ecology, line 5 of 5, Beibei to Mianyang$/,
  );
  const legs = scene.ribbons.flatMap(({ strands }) => strands).length;
  expect(name(HUB, leg)).toMatch(new RegExp(`line \\d+ of ${legs}, Mianyang to Beibei$`));
  expect(name(500109, leg, { themes: [] })).toMatch(/hidden by the filter$/);
});
