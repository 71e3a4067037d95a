import type { BrowserContextOptions, ConsoleMessage, Page } from "playwright-core";
import { expect, inject } from "vitest";
import { framesInTime } from "../../support/framesInTime.ts";
import { articleServer } from "./articleServer.ts";
import { asIfWithWebGl } from "./asIfWithWebGl.ts";
import { MAPLIBRE } from "./atlasPage.ts";
import { atlasTest } from "./atlasTest.ts";
import { complaints } from "./complaints.ts";

interface Options extends BrowserContextOptions {
  gl?: boolean;
}

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

    /**
     * Opens an article with a column so wide and waits until the map in it is idle.
     *
     * @param gl Whether MapLibre is the map; else it never comes, and the picture is.
     */
    return async (width: number, code: string, { gl = false, ...options }: Options = {}) => {
      const context = await browser.newContext({
        viewport: { width: Math.max(width, 360), height: 700 },
        reducedMotion: "reduce",
        ...options,
      });
      // As in atlasOpener.ts.
      context.setDefaultTimeout(90_000);
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
      if (gl) await page.addInitScript(framesInTime);
      else {
        if (!inject("hasWebGl")) await page.addInitScript(asIfWithWebGl);
        await page.route(MAPLIBRE, () => {});
      }
      await page.goto(address);
      await mapIdle(page);
      if (gl) await bringMap(page);
      return { page, map: mapOf(page), warnings };
    };
  });

const mapOf = (page: Page) => page.frameLocator("iframe").first();
const mapIs = (page: Page, ...states: string[]) =>
  mapOf(page)
    .locator(states.map((state) => `html[data-map="${state}"]`).join())
    .waitFor({ state: "attached" });

/** Waits until the embedded map has nothing left to draw. */
export async function mapIdle(page: Page) {
  await page.locator("iframe").first().scrollIntoViewIfNeeded();
  await mapIs(page, "picture", "idle");
}

async function bringMap(page: Page) {
  await mapOf(page).locator(".zoom").dispatchEvent("pointerenter");
  await mapIs(page, "idle");
}
