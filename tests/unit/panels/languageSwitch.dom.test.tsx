import { signal } from "@preact/signals";
import { render } from "preact";
import { expect, test } from "vitest";
import type { Atlas } from "../../../src/atlas/atlas.ts";
import type { Edition } from "../../../src/atlas/edition/edition.ts";
import { readAtlas } from "../../../src/node/data/readAtlas.ts";
import { LanguageSwitch } from "../../../src/panels/parts/LanguageSwitch.tsx";
import { known } from "../../../src/state/known.ts";
import { createStore } from "../../../src/state/store.ts";
import { SYNTHETIC } from "../../editions/makeSynthetic.ts";
import { fakeBar } from "../support/fakeBar.ts";

const whole = await readAtlas(".", SYNTHETIC);
const [ZH, EN, AU] = whole.edition.languages as [
  Edition["languages"][0],
  Edition["languages"][0],
  Edition["languages"][0],
];

function switchOf(...languages: Edition["languages"]) {
  const atlas: Atlas = { ...whole, edition: { ...whole.edition, languages } };
  const store = createStore(fakeBar(""), () => known(atlas));
  const page = document.createElement("div");
  render(<LanguageSwitch store={store} atlas={signal(atlas)} look="map-button" />, page);
  return { store, page };
}

test("one language has no switch", () => {
  expect(switchOf(EN).page.innerHTML).toBe("");
});

test("two have a button with the other one, in that language", () => {
  const { store, page } = switchOf(EN, ZH);
  const button = page.querySelector("button");
  expect([button?.lang, button?.textContent, button?.title]).toEqual(["zh-Hans", "中文", "切换到中文"]);
  button?.click();
  expect(store.state.value.lang).toBe("zh");
});

test("three have a list of all, each named in itself", () => {
  const { store, page } = switchOf(ZH, EN, AU);
  const list = page.querySelector("select");
  expect([...(list?.options ?? [])].map(({ lang, text }) => [lang, text])).toEqual([
    ["zh-Hans", "中文"],
    ["en", "English"],
    ["en-AU", "Australian English"],
  ]);
  expect(list?.value).toBe("zh");
  if (list) list.value = "en-AU";
  list?.dispatchEvent(new Event("change"));
  expect(store.state.value.lang).toBe("en-AU");
});
