import { inject, test } from "vitest";
import { chromium } from "../../../src/build/chromium.ts";
import { atlasOpener } from "./atlasOpener.ts";

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
  .extend("openAtlas", ({ browser }, { onCleanup }) => {
    const { open, check, close } = atlasOpener(browser);
    onCleanup(async () => {
      await close();
      check();
    });
    return open;
  });
