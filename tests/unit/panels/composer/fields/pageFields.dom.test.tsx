import { signal } from "@preact/signals";
import { render } from "preact";
import { act } from "preact/test-utils";
import { expect, test } from "vitest";
import { toAtlas } from "../../../../../src/atlas/atlas.ts";
import { PageFields } from "../../../../../src/panels/composer/fields/PageFields.tsx";
import type { DrawnSheet } from "../../../../../src/sheet/document/drawnSheet.ts";
import { wordsOf } from "../../../../../src/text/words.ts";
import { SQUARES } from "../../../../support/syntheticAtlas.ts";
import { bareStore } from "../../../support/bareStore.ts";

const atlas = signal(toAtlas(SQUARES, {}));
const { composer } = wordsOf(SQUARES, "zh");

function opened(query: string, height: number, slug: number) {
  const store = bareStore(query);
  const page = document.createElement("div");
  document.body.append(page);
  const drawn = { size: { width: 100, height }, slug } as DrawnSheet;
  const draw = () =>
    act(() => render(<PageFields store={store} atlas={atlas} faults={null} drawn={drawn} />, page));
  const control = (name: string) => {
    const label = Array.from(page.querySelectorAll("label")).find((one) => one.textContent === name);
    return page.querySelector(`[id="${label?.htmlFor}"]`) as HTMLInputElement;
  };
  return {
    store,
    draw,
    value: (name: string) => control(name).value,
    async choose(name: string, value: string) {
      control(name).value = value;
      await act(() => void control(name).dispatchEvent(new Event("change", { bubbles: true })));
      await draw();
    },
    async type(name: string, value: string) {
      control(name).value = value;
      await act(() => void control(name).dispatchEvent(new Event("input", { bubbles: true })));
      await act(() => void control(name).dispatchEvent(new Event("blur")));
      await draw();
    },
  };
}

test("a height in millimetres begins with the one that the page has, without its bleed", async () => {
  const { store, draw, value, choose } = opened("?view=sheet&bleed=3", 174.46, 8);
  await draw();
  await choose(composer.heightBy, "free");
  expect(store.state.value.sheet?.height).toBe(158.46);
  expect(value(composer.heightBy)).toBe("free");
});

test("it stays in millimetres where it has a ratio by name, and when the width changes", async () => {
  const { store, draw, value, choose, type } = opened("?view=sheet", 150, 0);
  await draw();
  await choose(composer.heightBy, "2:3");
  expect(store.state.value.sheet?.height).toBe(150);
  await choose(composer.heightBy, "free");
  expect(value(composer.heightBy)).toBe("free");
  await type(composer.width, "120");
  expect(store.state.value.sheet).toMatchObject({ width: 120, height: 150 });
  await choose(composer.heightBy, "1:1");
  await type(composer.width, "90");
  expect(store.state.value.sheet).toMatchObject({ width: 90, height: 90 });
});
