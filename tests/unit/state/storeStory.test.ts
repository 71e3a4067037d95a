import { describe, expect, test } from "vitest";
import { monthNumber } from "../../../src/atlas/plainDate.ts";
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
  views: EDITION.views.map(({ id }) => id),
  ground: EDITION.extent.camera,
  names: [],
  rows: SORT_ROWS,
  months: [monthNumber("2023-06"), monthNumber("2025-12")] as const,
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
