import { describe, expect, test } from "vitest";
import { monthNumber } from "../../../src/atlas/plainDate.ts";
import type { Known } from "../../../src/state/addressField.ts";
import { openStep } from "../../../src/state/openStep.ts";
import type { Patch } from "../../../src/state/state.ts";
import { createStore } from "../../../src/state/store.ts";
import { EDITION, LANGS, SORT_ROWS, THEMES } from "../../support/realEdition.ts";
import { fakeBar } from "../support/fakeBar.ts";

const known = () => ({
  languages: LANGS,
  regions: [500109],
  partnerships: ["football-match"],
  themes: THEMES,
  steps: EDITION.story,
  rows: SORT_ROWS,
  months: [monthNumber("2023-06"), monthNumber("2025-12")] as const,
});

test("a patch changes the state and writes the address, as a new entry or the present one", () => {
  const bar = fakeBar("");
  const store = createStore(bar, known);
  store.patch({ selection: { kind: "region", adcode: 500109 } });
  store.patch({ lang: "en" }, "replace");
  expect(bar.log).toEqual(["push ?region=500109", "replace ?region=500109&lang=en"]);
  expect(store.state.value.lang).toBe("en");
});

test("a new entry is there at once, for who goes Back at once; a change of the present one may wait", () => {
  const due: (() => void)[] = [];
  const bar = { ...fakeBar(""), later: (act: () => void) => due.push(act) };
  const store = createStore(bar, known);
  store.patch({ selection: { kind: "region", adcode: 500109 } });
  expect(bar.log).toEqual(["push ?region=500109"]);
  store.patch({ lang: "en" }, "replace");
  expect(bar.log).toHaveLength(1);
  for (const act of due) act();
  expect(bar.log).toEqual(["push ?region=500109", "replace ?region=500109&lang=en"]);
});

test("a patch that changes nothing makes no entry for Back", () => {
  const bar = fakeBar("?region=500109");
  createStore(bar, known).patch({ selection: { kind: "region", adcode: 500109 } });
  expect(bar.log).toEqual([]);
});

test("Back brings the state of that address", () => {
  const bar = fakeBar("?partnership=football-match");
  const store = createStore(bar, known);
  bar.travelTo("");
  expect(store.state.value.selection).toBeNull();
});

test("what is dropped is told until it is put away; a late file is read again", () => {
  let partnerships: string[] = [];
  const store = createStore(fakeBar("?partnership=football-match"), () => ({ ...known(), partnerships }));
  expect(store.dropped.value).toEqual([{ key: "partnership", value: "football-match" }]);
  partnerships = ["football-match"];
  store.reread();
  expect(store.dropped.value).toEqual([]);
  expect(store.state.value.selection).toEqual({ kind: "partnership", id: "football-match" });
});

test("what names something of a missing file stays in the address until the file is there", () => {
  let parts: Partial<Known> = { partnerships: [], missing: ["partnerships"] };
  const bar = fakeBar("?partnership=football-match&region=1");
  const store = createStore(bar, () => ({ ...known(), ...parts }));
  expect(store.dropped.value).toEqual([{ key: "region", value: "1" }]);
  store.patch({ lang: "en" }, "replace");
  expect(bar.query()).toBe("?partnership=football-match&lang=en");
  parts = {};
  store.reread();
  expect(store.state.value.selection).toEqual({ kind: "partnership", id: "football-match" });
});

test("what the reader chooses instead takes the place of what was kept", () => {
  const bar = fakeBar("?partnership=football-match&from=2025-01");
  const store = createStore(bar, () => ({ ...known(), partnerships: [], missing: ["partnerships"] }));
  store.patch({ selection: { kind: "region", adcode: 500109 } });
  expect(bar.query()).toBe("?from=2025-01&region=500109");
});

test("in another page's frame nothing is added to that page's Back", () => {
  const bar = fakeBar("?embed=1");
  createStore(bar, known).patch({ selection: { kind: "region", adcode: 500109 } });
  expect(bar.log).toEqual(["replace ?embed=1&region=500109"]);
});

describe("the story", () => {
  const whole = { themes: null, from: null, to: null };

  test("a step shows what it shows, whatever the reader has filtered, and gives that back", () => {
    const store = createStore(fakeBar("?themes=culture&step=1"), known);
    expect(store.filter.value).toEqual({ ...whole, to: monthNumber("2023-06") });
    expect(store.told.value).toEqual([{ kind: "partnership", id: "fujiang-services-agreement" }]);
    store.patch({ step: null });
    expect(store.filter.value).toEqual({ ...whole, themes: ["culture"] });
    expect(store.told.value).toEqual([]);
  });

  test.each<[string, Patch]>([
    ["a click", { selection: { kind: "region", adcode: 500109 } }],
    ["a drag", { camera: { lon: 105, lat: 31, zoom: 8 } }],
    ["a filter", { themes: ["culture"] }],
    ["a comparison", { compare: [500109] }],
  ])("%s leaves it, and its place is kept", (_, patch) => {
    const store = createStore(fakeBar("?step=3"), known);
    store.patch(patch);
    expect(store.state.value.step).toBeNull();
    expect(store.lastStep.value).toBe(3);
  });

  test("the language does not, and Back leads into it again", () => {
    const bar = fakeBar("");
    const store = createStore(bar, known);
    store.patch(openStep(2));
    store.patch({ lang: "en" });
    expect(bar.query()).toBe("?step=2&lang=en");
    bar.travelTo("?step=4");
    expect(store.lastStep.value).toBe(4);
  });
});
