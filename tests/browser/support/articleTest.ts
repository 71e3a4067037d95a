import type { BrowserContextOptions, ConsoleMessage, Page } from "playwright-core";
import { expect, inject } from "vitest";
import { articleServer } from "./articleServer.ts";
import { atlasTest } from "./atlasTest.ts";
import { complaints } from "./complaints.ts";

/** The test of an article that the atlas stands in; it fails when a page complained, as `atlasTest` does. */
export const articleTest = atlasTest
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads from it which fixtures are asked for.
  .extend("articles", { scope: "worker" }, async ({}, { onCleanup }) => {
    const articles = await articleServer(inject("site"));
    onCleanup(() => articles.close());
    return articles;
  })
  .extend("openArticle", async ({ browser, articles }, { onCleanup }) => {
    const site = inject("site");
    const opened: (() => Promise<void>)[] = [];
    onCleanup(async () => {
      for (const finish of opened) await finish();
    });

    /** Opens an article with a column so wide and waits until the map in it is idle. */
    return async (width: number, code: string, options: BrowserContextOptions = {}) => {
      const context = await browser.newContext({
        viewport: { width: Math.max(width, 360), height: 700 },
        reducedMotion: "reduce",
        ...options,
      });
      const address = articles.address(width, code);
      const heard = complaints(context, site);
      const warnings: string[] = [];
      context.on("console", (message: ConsoleMessage) => {
        if (message.type() === "warning") warnings.push(message.text());
      });
      opened.push(async () => {
        await context.close();
        const { origin } = new URL(address);
        expect(heard.filter((line) => !line.startsWith(`another host: ${origin}`))).toEqual([]);
      });
      const page = await context.newPage();
      await page.goto(address);
      await mapIdle(page);
      return { page, map: page.frameLocator("iframe").first(), warnings };
    };
  });

/** Waits until MapLibre is the embedded map and has nothing left to draw. */
export async function mapIdle(page: Page) {
  await page.locator("iframe").first().scrollIntoViewIfNeeded();
  const map = page.frameLocator("iframe").first();
  const isMap = (...states: string[]) =>
    map.locator(states.map((state) => `html[data-map="${state}"]`).join()).waitFor({ state: "attached" });
  await isMap("picture", "idle");
  await map.locator(".zoom").dispatchEvent("pointerenter");
  await isMap("idle");
}
