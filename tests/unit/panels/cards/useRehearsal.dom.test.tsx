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
  const tags = () => drawn.mock.calls.flatMap(([, tag]) => (["h3", "dl"].includes(tag) ? [tag] : []));
  const slot = document.createElement("div");
  document.body.append(slot);
  render(<CardSlot store={store} atlas={signal(atlas)} />, slot);
  await vi.advanceTimersByTimeAsync(400);
  expect(tags()).toEqual([]);
  await vi.advanceTimersByTimeAsync(5000);
  // A region's entries and facts, and a partnership's facts and what was agreed.
  expect(tags()).toEqual(["h3", "dl", "dl", "h3"]);
  expect(document.body.innerHTML).toBe("<div></div>");
});
