import { signal } from "@preact/signals";
import { renderToString } from "preact-render-to-string";
import { expect, test } from "vitest";
import { toAtlas } from "../../../../../src/atlas/atlas.ts";
import { TextFields } from "../../../../../src/panels/composer/fields/TextFields.tsx";
import { sheetPatch } from "../../../../../src/state/print/sheetFields.ts";
import { createStore } from "../../../../../src/state/store.ts";
import { wordsOf } from "../../../../../src/text/words.ts";
import { SQUARES } from "../../../../support/syntheticAtlas.ts";
import { fakeBar } from "../../../support/fakeBar.ts";

test("a text that came with the link says so until it is another", () => {
  const known = () => ({
    languages: SQUARES.languages,
    regions: [],
    partnerships: [],
    themes: [],
    steps: [],
    views: [],
    names: [],
    ground: SQUARES.extent.camera,
    rows: [],
    months: [0, 0] as const,
  });
  const store = createStore(fakeBar("?view=sheet&review-number=100&title=News"), known);
  const atlas = signal(toAtlas(SQUARES, {}));
  const given = () =>
    renderToString(
      <TextFields store={store} atlas={atlas} drawn={undefined} missing="" hasSite={false} />,
    ).split(wordsOf(SQUARES, "zh").composer.givenHint).length - 1;
  expect(given()).toBe(2);
  store.patch(sheetPatch(store.state.value, { title: "Own", note: "Own" }));
  expect(given()).toBe(1);
});
