import { signal } from "@preact/signals";
import { render } from "preact";
import { act } from "preact/test-utils";
import { expect, test } from "vitest";
import { ContentFields } from "../../../../../src/panels/composer/fields/ContentFields.tsx";
import { known } from "../../../../../src/state/known.ts";
import { createStore } from "../../../../../src/state/store.ts";
import { wordsOf } from "../../../../../src/text/words.ts";
import { BING, JIA, SQUARES, syntheticAtlas, YI } from "../../../../support/syntheticAtlas.ts";
import { fakeBar } from "../../../support/fakeBar.ts";

const atlas = signal(syntheticAtlas());
const words = wordsOf(SQUARES, SQUARES.languages[0]);
const nameOf = (adcode: number) => atlas.value.jurisdictions.get(adcode)?.name.short[SQUARES.languages[0]];

async function opened(query: string) {
  const bar = fakeBar(query);
  const store = createStore(bar, () => known(atlas.value));
  const page = document.createElement("div");
  // Out of a document a box tells nobody that it was switched.
  document.body.append(page);
  const draw = () => act(() => render(<ContentFields store={store} atlas={atlas} />, page));
  await draw();
  const box = (name: string | undefined) =>
    Array.from(page.querySelectorAll("label"))
      .find((one) => one.querySelector("span")?.firstChild?.textContent === name || one.textContent === name)
      ?.querySelector("input") as HTMLInputElement;
  return {
    bar,
    store,
    page,
    box,
    async press(name: string | undefined) {
      await act(() => box(name).click());
      await draw();
    },
    async choose(control: HTMLSelectElement, value: string | number) {
      control.value = String(value);
      await act(() => void control.dispatchEvent(new Event("change", { bubbles: true })));
      await draw();
    },
  };
}

test("the areas of a comparison are switched one by one, each an entry for Back; the last stays", async () => {
  const { bar, store, box, press, page } = await opened(`?view=sheet&compare=${JIA},${YI}`);
  await press(nameOf(BING));
  expect(store.state.value.compare).toEqual([JIA, YI, BING]);
  await press(nameOf(JIA));
  await press(nameOf(YI));
  expect(bar.log.map((line) => line.split(" ")[0])).toEqual(["push", "push", "push"]);
  expect(store.state.value.compare).toEqual([BING]);
  expect(page.textContent).toContain(words.composer.shows.lastArea);
  await press(nameOf(BING));
  expect(store.state.value.compare).toEqual([BING]);
  expect(box(nameOf(BING)).checked).toBe(true);
});

test("areas are asked for only where the sheet compares some", async () => {
  const { box } = await opened(`?view=sheet&compare=${JIA},${YI}&shows=whole`);
  expect(box(nameOf(BING))).toBeUndefined();
});

test("a theme and a month are left out, and all is there again", async () => {
  const { bar, store, page, press, choose } = await opened("?view=sheet");
  const [first, ...rest] = SQUARES.themes.map(({ id }) => id);
  await press(words.theme(first ?? ""));
  expect(store.state.value.themes).toEqual(rest);
  const [, from, to] = Array.from(page.querySelectorAll("select"));
  if (!from || !to) throw new Error("no span");
  const last = Number(to.value);
  await choose(to, last - 1);
  expect(store.state.value.to).toBe(last - 1);
  expect(from.options[from.options.length - 1]?.value).toBe(String(last - 1));
  await choose(to, last);
  expect(store.state.value.to).toBeNull();
  await act(() => page.querySelector<HTMLButtonElement>(".text-button")?.click());
  expect(bar.query()).toBe("?view=sheet");
});
