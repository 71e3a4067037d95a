import type { BrowserContextOptions } from "playwright-core";
import { expect, inject } from "vitest";
import { MAPLIBRE } from "./atlasPage.ts";
import { atlasTest } from "./atlasTest.ts";
import { complaints } from "./complaints.ts";
import { patiently } from "./patiently.ts";

/** For what is the same in each window. */
const DESK = { width: 1440, height: 900 };

/** The page as the build has drawn it: with scripts off, or with those of the site held back until `letScriptsCome`. */
export const firstTest = atlasTest.extend("openFirst", async ({ browser }, { onCleanup }) => {
  const opened: { close(): Promise<void>; heard: string[] }[] = [];
  onCleanup(async () => {
    await Promise.all(opened.map((one) => one.close()));
    expect(opened.flatMap(({ heard }) => heard)).toEqual([]);
  });
  return async (path: string, options: BrowserContextOptions = {}) => {
    const context = await browser.newContext({ viewport: DESK, locale: "zh-CN", ...options });
    opened.push({ close: () => context.close(), heard: complaints(context, inject("site")) });
    const page = await context.newPage();
    if (options.javaScriptEnabled !== false) await page.addInitScript(patiently);
    await page.route(MAPLIBRE, () => {});
    // What may be printed is asked for when nobody waits, and its fonts with it.
    await page.route(/\/printing-[\w-]+\.js$/, () => {});
    let letScriptsCome = () => {};
    const held = new Promise<void>((resolve) => {
      letScriptsCome = resolve;
    });
    await page.route(/\/assets\/index-[\w-]+\.js$/, (route) => held.then(() => route.continue()));
    await page.goto(inject("site") + path, { waitUntil: "commit" });
    // Nothing is seen before its stylesheet is there, nor without scripts until its fonts are unpacked.
    if (options.javaScriptEnabled === false) {
      await page.waitForLoadState("load");
      await page
        .locator("#app")
        .evaluate((app) => Promise.all(app.getAnimations().map((one) => one.finished)));
    } else await page.locator("html[data-paint=all]").waitFor({ state: "attached" });
    return { page, letScriptsCome };
  };
});
