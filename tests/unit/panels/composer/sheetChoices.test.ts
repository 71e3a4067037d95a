import fc from "fast-check";
import { expect, test } from "vitest";
import { heightBy, keepRatio, RATIOS, ratioOf } from "../../../../src/panels/composer/fields/ratios.ts";
import {
  choosing,
  chosenKey,
  compareKey,
  OWN_AREAS,
} from "../../../../src/panels/composer/fields/subjectChoice.ts";
import { newSheet } from "../../../../src/state/print/sheetFields.ts";
import type { State } from "../../../../src/state/state.ts";
import { START } from "../../../support/start.ts";
import { BING, JIA, syntheticAtlas } from "../../../support/syntheticAtlas.ts";

const ATLAS = syntheticAtlas();
const names = fc.constantFrom(...Object.keys(RATIOS));
const width = fc.integer({ min: 7500, max: 90000 }).map((n) => n / 100);

test("a page keeps its ratio when it gets wider, and a height by hand stays", () => {
  fc.assert(
    fc.property(names, width, width, (name, before, after) => {
      const height = heightBy(before, RATIOS[name] ?? 1);
      expect(ratioOf({ width: before, height })).toBe(name);
      const next = keepRatio({ width: before, height }, after);
      expect(ratioOf({ width: after, height: next })).toBe(name);
    }),
  );
  expect(keepRatio({ width: 100, height: 123.4 }, 200)).toBe(123.4);
  expect(keepRatio({ width: 100, height: null }, 200)).toBeNull();
});

test("what is chosen is what is shown, whatever was open before", () => {
  const keys = fc.constantFrom("", `region:${JIA}`, "partnership:dam", compareKey([JIA, BING]));
  fc.assert(
    fc.property(fc.array(keys, { minLength: 1, maxLength: 4 }), (chosen) => {
      let state: State = { ...START, sheet: newSheet(START) };
      for (const key of chosen) {
        state = { ...state, ...choosing(ATLAS, state, key) };
        expect(chosenKey(state)).toBe(key);
      }
    }),
  );
});

test("a comparison of one's own begins with the areas that the sheet is of", () => {
  const own = (before: Partial<State>) => {
    const state = { ...START, sheet: newSheet(START), ...before };
    return { ...state, ...choosing(ATLAS, state, OWN_AREAS) }.compare;
  };
  const [{ id, participants } = { id: "", participants: [] }] = ATLAS.partnerships;
  expect(own({})).toEqual([JIA]);
  expect(own({ selection: { kind: "region", adcode: BING } })).toEqual([BING]);
  expect(new Set(own({ selection: { kind: "partnership", id } }))).toEqual(new Set(participants));
});
