import { describe, expect, test } from "vitest";
import { monthNumber } from "../../../src/atlas/plainDate.ts";
import { known as knownOf } from "../../../src/state/known.ts";
import { openStep } from "../../../src/state/openStep.ts";
import type { Patch } from "../../../src/state/state.ts";
import { createStore } from "../../../src/state/store.ts";
import { JIA, syntheticAtlas, TOLD } from "../../support/syntheticAtlas.ts";
import { fakeBar } from "../support/fakeBar.ts";

const known = () => knownOf({ ...syntheticAtlas(), edition: TOLD });

describe("the story", () => {
  const whole = { themes: null, from: null, to: null };

  test("a step shows what it shows, whatever the reader has filtered, and gives that back", () => {
    const store = createStore(fakeBar("?themes=power&step=1"), known);
    expect(store.filter.value).toEqual({ ...whole, to: monthNumber("2024-02") });
    expect(store.told.value).toEqual([{ kind: "partnership", id: "grain-store" }]);
    store.patch({ step: null });
    expect(store.filter.value).toEqual({ ...whole, themes: ["power"] });
    expect(store.told.value).toEqual([]);
  });

  test.each<[string, Patch]>([
    ["a click", { selection: { kind: "region", adcode: JIA } }],
    ["a drag", { camera: { lon: 105, lat: 31, zoom: 8 } }],
    ["a filter", { themes: ["power"] }],
    ["a comparison", { compare: [JIA] }],
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
