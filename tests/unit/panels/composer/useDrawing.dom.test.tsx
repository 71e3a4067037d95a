import { signal } from "@preact/signals";
import { render } from "preact";
import { act } from "preact/test-utils";
import { expect, test, vi } from "vitest";
import type { Atlas } from "../../../../src/atlas/atlas.ts";
import { Preview } from "../../../../src/panels/composer/preview/Preview.tsx";
import { useDrawing } from "../../../../src/panels/composer/useDrawing.ts";
import { wordsOf } from "../../../../src/text/words.ts";
import { SHEET_DEFAULTS } from "../../../support/sheetDefaults.ts";
import { SQUARES } from "../../../support/syntheticAtlas.ts";
import { bareStore } from "../../support/bareStore.ts";

test("a sheet that cannot be drawn for a reason of ours leaves the page, and says so", async () => {
  const tellFault = vi.fn();
  vi.stubGlobal("reportError", tellFault);
  const store = bareStore("?view=sheet");
  const broken = { edition: SQUARES } as Atlas;
  const atlas = signal(broken);
  const Probe = () => (
    <Preview
      store={store}
      atlas={atlas}
      drawing={useDrawing(broken, SHEET_DEFAULTS)}
      settings={SHEET_DEFAULTS}
      words={wordsOf(SQUARES, "zh")}
      name={null}
      chooseName={() => {}}
    />
  );
  const page = document.createElement("div");
  await act(() => render(<Probe />, page));
  vi.unstubAllGlobals();
  expect(page.textContent).toBe(wordsOf(SQUARES, "zh").composer.fault.undrawable);
  expect(tellFault).toHaveBeenCalledTimes(1);
});
