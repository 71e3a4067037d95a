import { signal } from "@preact/signals";
import { render } from "preact";
import { act } from "preact/test-utils";
import { expect, test } from "vitest";
import type { Atlas } from "../../../../src/atlas/atlas.ts";
import { StepLink } from "../../../../src/panels/steps/StepLink.tsx";
import { StepsOffer } from "../../../../src/panels/steps/StepsOffer.tsx";
import { StepsSlot } from "../../../../src/panels/steps/StepsSlot.tsx";
import { known } from "../../../../src/state/known.ts";
import { createStore } from "../../../../src/state/store.ts";
import { STORY, syntheticAtlas, TOLD, WORDS } from "../../../support/syntheticAtlas.ts";
import { fakeBar } from "../../support/fakeBar.ts";

const ATLAS = { ...syntheticAtlas(), edition: TOLD };
const story = STORY;
const words = WORDS.zh.story;

function open(query: string, atlas: Atlas = ATLAS) {
  const bar = fakeBar(query);
  const store = createStore(bar, () => known(atlas));
  const panel = { store, atlas: signal(atlas) };
  const page = document.body.appendChild(document.createElement("div"));
  act(() =>
    render(
      <>
        <StepsSlot {...panel} />
        <StepsOffer {...panel} />
        <StepLink {...panel} />
      </>,
      page,
    ),
  );
  const button = (name: string) =>
    [...page.querySelectorAll<HTMLElement>("button, a")].find(
      (one) => (one.getAttribute("aria-label") ?? one.textContent ?? "").trim() === name,
    );
  const press = (name: string) => act(() => button(name)?.click());
  const told = () => page.querySelector('[aria-current="step"] h2')?.textContent ?? null;
  return { page, store, bar, button, press, told };
}

test("buttons lead through the steps to both ends, each an entry for Back", () => {
  const { press, told, bar, button } = open("?step=1");
  press(words.previous);
  expect(told()).toBe(story[0]?.title.zh);
  for (const _ of story) press(words.next);
  expect(told()).toBe(story.at(-1)?.title.zh);
  expect(button(words.next)?.getAttribute("aria-disabled")).toBe("true");
  expect(bar.log).toEqual(story.slice(1).map((_, i) => `push ?step=${i + 2}`));
});

test("so do the arrow keys", () => {
  const { page, told } = open("?step=2");
  const key = (key: string) =>
    act(() => {
      page.querySelector("section")?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
    });
  key("ArrowRight");
  expect(told()).toBe(story[2]?.title.zh);
  key("ArrowLeft");
  key("ArrowLeft");
  expect(told()).toBe(story[0]?.title.zh);
});

test("a step links to its entry, and the entry's card on to where the story was left", () => {
  const { press, told, store, button } = open("?step=3");
  press("2025-01共建水库");
  expect(store.state.value.selection).toEqual({ kind: "partnership", id: "dam" });
  expect(told()).toBeNull();
  press(words.goOn(3, story.length));
  expect(told()).toBe(story[2]?.title.zh);
  expect(button(words.offer(story.length))).toBeUndefined();
});

test("the card of an entry that was opened otherwise leads to the step that tells of it", () => {
  const { press, told } = open("?partnership=grid");
  press(words.toldIn(2));
  expect(told()).toBe(story[1]?.title.zh);
});

test("an edition without a story offers none", () => {
  const { page } = open("?partnership=grid", {
    ...ATLAS,
    edition: { ...ATLAS.edition, story: [] },
  });
  expect(page.textContent).toBe("");
});
