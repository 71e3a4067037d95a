import { signal } from "@preact/signals";
import { render } from "preact";
import { afterEach, expect, test, vi } from "vitest";
import { readAtlas } from "../../../../src/node/data/readAtlas.ts";
import { CardSlot } from "../../../../src/panels/cards/CardSlot.tsx";
import { known } from "../../../../src/state/known.ts";
import { createStore } from "../../../../src/state/store.ts";
import { SYNTHETIC } from "../../../editions/makeSynthetic.ts";
import { fakeBar } from "../../support/fakeBar.ts";

const atlas = await readAtlas(".", SYNTHETIC);

afterEach(() => vi.useRealTimers());

test("when the page is quiet a card of each kind is drawn once, and nobody sees it", async () => {
  vi.useFakeTimers();
  const store = createStore(fakeBar(""), () => known(atlas));
  const drawn = vi.spyOn(document, "createElementNS");
  const tagsFrom = (first: number) =>
    drawn.mock.calls.slice(first).flatMap(([, tag]) => (["h3", "dl"].includes(tag) ? [tag] : []));
  const slot = document.createElement("div");
  document.body.append(slot);
  render(<CardSlot store={store} atlas={signal(atlas)} />, slot);
  await vi.advanceTimersByTimeAsync(400);
  expect(tagsFrom(0)).toEqual([]);
  await vi.advanceTimersByTimeAsync(5000);
  // A region's entries and facts, and a partnership's facts and what was agreed.
  expect(tagsFrom(0)).toEqual(["h3", "dl", "dl", "h3"]);
  expect(document.body.innerHTML).toBe("<div></div>");
  // What was drawn is gone: a new language draws nothing.
  const before = drawn.mock.calls.length;
  store.patch({ lang: "en" });
  await vi.advanceTimersByTimeAsync(5000);
  expect(tagsFrom(before)).toEqual([]);
});
