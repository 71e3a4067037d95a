import { renderToString } from "preact-render-to-string";
import { expect, test } from "vitest";
import { TextFields } from "../../../../src/panels/composer/TextFields.tsx";
import { sheetPatch } from "../../../../src/state/print/sheetFields.ts";
import { createStore } from "../../../../src/state/store.ts";
import { WORDS } from "../../../../src/text/words.ts";
import { fakeBar } from "../../support/fakeBar.ts";

test("a text that came with the link says so until it is another", () => {
  const known = () => ({ regions: [], partnerships: [], months: [0, 0] as const });
  const store = createStore(fakeBar("?view=sheet&review-number=100&title=News"), known);
  const given = () =>
    renderToString(<TextFields store={store} drawn={undefined} missing="" />).split(
      WORDS.zh.composer.givenHint,
    ).length - 1;
  expect(given()).toBe(2);
  store.patch(sheetPatch(store.state.value, { title: "Own", note: "Own" }));
  expect(given()).toBe(1);
});
