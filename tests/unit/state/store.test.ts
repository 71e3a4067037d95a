import { expect, test } from "vitest";
import type { Known } from "../../../src/state/addressField.ts";
import { known as knownOf } from "../../../src/state/known.ts";
import { createStore } from "../../../src/state/store.ts";
import { JIA, syntheticAtlas } from "../../support/syntheticAtlas.ts";
import { fakeBar } from "../support/fakeBar.ts";

const known = () => ({
  ...knownOf(syntheticAtlas()),
  regions: [JIA],
  partnerships: ["grain-store"],
});

test("a patch changes the state and writes the address, as a new entry or the present one", () => {
  const bar = fakeBar("");
  const store = createStore(bar, known);
  store.patch({ selection: { kind: "region", adcode: 990101 } });
  store.patch({ lang: "en" }, "replace");
  expect(bar.log).toEqual(["push ?region=990101", "replace ?region=990101&lang=en"]);
  expect(store.state.value.lang).toBe("en");
});

test("a new entry is there at once, for who goes Back at once; a change of the present one may wait", () => {
  const due: (() => void)[] = [];
  const bar = { ...fakeBar(""), later: (act: () => void) => due.push(act) };
  const store = createStore(bar, known);
  store.patch({ selection: { kind: "region", adcode: 990101 } });
  expect(bar.log).toEqual(["push ?region=990101"]);
  store.patch({ lang: "en" }, "replace");
  expect(bar.log).toHaveLength(1);
  for (const act of due) act();
  expect(bar.log).toEqual(["push ?region=990101", "replace ?region=990101&lang=en"]);
});

test("a patch that changes nothing makes no entry for Back", () => {
  const bar = fakeBar("?region=990101");
  createStore(bar, known).patch({ selection: { kind: "region", adcode: 990101 } });
  expect(bar.log).toEqual([]);
});

test("Back brings the state of that address", () => {
  const bar = fakeBar("?partnership=grain-store");
  const store = createStore(bar, known);
  bar.travelTo("");
  expect(store.state.value.selection).toBeNull();
});

test("what is dropped is told until it is put away; a late file is read again", () => {
  let partnerships: string[] = [];
  const store = createStore(fakeBar("?partnership=grain-store"), () => ({ ...known(), partnerships }));
  expect(store.dropped.value).toEqual([{ key: "partnership", value: "grain-store" }]);
  partnerships = ["grain-store"];
  store.reread();
  expect(store.dropped.value).toEqual([]);
  expect(store.state.value.selection).toEqual({ kind: "partnership", id: "grain-store" });
});

test("what names something of a missing file stays in the address until the file is there", () => {
  let parts: Partial<Known> = { partnerships: [], missing: ["partnerships"] };
  const bar = fakeBar("?partnership=grain-store&region=1");
  const store = createStore(bar, () => ({ ...known(), ...parts }));
  expect(store.dropped.value).toEqual([{ key: "region", value: "1" }]);
  store.patch({ lang: "en" }, "replace");
  expect(bar.query()).toBe("?partnership=grain-store&lang=en");
  parts = {};
  store.reread();
  expect(store.state.value.selection).toEqual({ kind: "partnership", id: "grain-store" });
});

test("what the reader chooses instead takes the place of what was kept", () => {
  const bar = fakeBar("?partnership=grain-store&from=2025-01");
  const store = createStore(bar, () => ({ ...known(), partnerships: [], missing: ["partnerships"] }));
  store.patch({ selection: { kind: "region", adcode: 990101 } });
  expect(bar.query()).toBe("?from=2025-01&region=990101");
});

test("in another page's frame nothing is added to that page's Back", () => {
  const bar = fakeBar("?embed=1");
  createStore(bar, known).patch({ selection: { kind: "region", adcode: 990101 } });
  expect(bar.log).toEqual(["replace ?embed=1&region=990101"]);
});
