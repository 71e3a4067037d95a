import { inject, test } from "vitest";
import { chromium } from "../../support/chromium/chromium.ts";
import { atlasOpener, type LeftPages } from "./atlasOpener.ts";

/**
 * A test with a browser: `openAtlas` opens the built site and waits until the map is idle. The map is the picture:
 * tests that want MapLibre are in the folder `gl`, and run one after another. A test fails at its end when a page
 * complained (see complaints.ts).
 */
export const atlasTest = test
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads from it which fixtures are asked for.
  .extend("browser", { scope: "worker" }, async ({}, { onCleanup }) => {
    const browser = await chromium({ webgl: inject("hasWebGl") });
    onCleanup(() => browser.close());
    return browser;
  })
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  .extend("leftPages", { scope: "worker" }, ({}): LeftPages => new Map())
  .extend("openAtlas", ({ browser, leftPages, task }, { onCleanup }) => {
    const { open, close } = atlasOpener(browser, leftPages);
    onCleanup(() => close(!task.result?.errors?.length));
    return open;
  })
  /** The atlas on a desk, with nothing open. */
  .extend("atlas", ({ openAtlas }) => openAtlas());
