import { afterEach, expect, test, vi } from "vitest";
import { AWAKEN_PARTS, awaken } from "../../../../../src/node/firstPage/scripts/awaken.ts";
import { inlineScript } from "../../../../../src/node/firstPage/scripts/inlineScript.ts";
import { LAY_OUT_PARTS, layOut } from "../../../../../src/node/firstPage/scripts/layOut.ts";
import { cutLines } from "../../../../../src/panels/parts/wholeLines/cutLines.ts";

const say = { notStarted: "not started", notStartedInSandbox: "in a sandbox", reload: "reload" };

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  document.documentElement.removeAttribute("data-first");
  document.head.replaceChildren();
  document.body.replaceChildren();
});

/** The note of a page in an article's frame whose first script does not come. */
async function noteFrom(origin: string) {
  vi.stubGlobal("origin", origin);
  vi.spyOn(document.head, "append").mockImplementation((script) => {
    if (script instanceof HTMLScriptElement) script.dispatchEvent(new Event("error"));
  });
  // Loaded again already: it does not go on by itself.
  vi.spyOn(performance, "getEntriesByType").mockReturnValue([
    { type: "reload" } as PerformanceNavigationTiming,
  ]);
  vi.stubGlobal(
    "PerformanceObserver",
    class {
      constructor(painted: (paints: Pick<PerformanceObserverEntryList, "getEntriesByName">) => void) {
        painted({ getEntriesByName: (name) => [{ name }] as PerformanceEntry[] });
      }
      observe() {}
    },
  );
  Object.defineProperty(document, "fonts", { value: [], configurable: true });
  document.documentElement.dataset.first = "embed";
  document.head.innerHTML = '<link data-entry href="assets/index-1.js">';
  document.documentElement.lang = "en";
  // As the page has it: what a part lacks is not there.
  new Function(
    inlineScript(awaken, [{ en: say }, {}, layOut, cutLines], [...AWAKEN_PARTS, ...LAY_OUT_PARTS]),
  )();
  await vi.waitFor(() => expect(document.querySelector(".notes")).not.toBeNull());
  return document.querySelector(".notes");
}

test("a frame whose sandbox lacks allow-same-origin says so, and shows what the build has drawn", async () => {
  const note = await noteFrom("null");
  expect(note?.textContent).toBe(say.notStartedInSandbox);
  expect(document.documentElement.dataset.first).toBe("page");
});

test("elsewhere the page can be loaded again", async () => {
  const note = await noteFrom("https://atlas.example");
  expect(note?.querySelector("span")?.textContent).toBe(say.notStarted);
  expect(note?.querySelector("button")?.textContent).toBe(say.reload);
});
