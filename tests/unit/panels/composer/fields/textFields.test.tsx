import { signal } from "@preact/signals";
import { renderToString } from "preact-render-to-string";
import { expect, test } from "vitest";
import { toAtlas } from "../../../../../src/atlas/atlas.ts";
import { TextFields } from "../../../../../src/panels/composer/fields/TextFields.tsx";
import { sheetPatch } from "../../../../../src/state/print/sheetFields.ts";
import { wordsOf } from "../../../../../src/text/words.ts";
import { SQUARES } from "../../../../support/syntheticAtlas.ts";
import { bareStore } from "../../../support/bareStore.ts";

test("a text that came with the link says so until it is another", () => {
  const store = bareStore("?view=sheet&review-number=100&title=News");
  const atlas = signal(toAtlas(SQUARES, {}));
  const given = () =>
    renderToString(
      <TextFields store={store} atlas={atlas} drawn={undefined} missing="" hasSite={false} />,
    ).split(wordsOf(SQUARES, "zh").composer.givenHint).length - 1;
  expect(given()).toBe(2);
  store.patch(sheetPatch(store.state.value, { title: "Own", note: "Own" }));
  expect(given()).toBe(1);
});
