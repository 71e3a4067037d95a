import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { frameHeight } from "../../src/embed/frameHeight.ts";
import { heightMessage } from "../../src/embed/heightMessage.ts";
import { WORDS } from "../support/realEdition.ts";
import { scrollsWithFinger, scrollsWithWheel } from "./support/articleScrolls.ts";
import { articleTest } from "./support/articleTest.ts";
import { mapElement } from "./support/mapElement.ts";

// A wide column, and a plain frame, are in the journeys of every engine: see tests/engines/journeys/embed.ts.

const heightOf = async (page: Page) => (await page.locator("iframe").boundingBox())?.height;

describe("the element", () => {
  articleTest("in a column of 280 px", async ({ openArticle }) => {
    const { page, map, warnings } = await openArticle(280, mapElement('region="500109" lang="en"'));
    await map.getByRole("dialog", { name: "Beibei" }).waitFor();
    expect(await page.locator("iframe").getAttribute("title")).toContain("Mianyu Atlas");
    expect(await page.locator("iframe").getAttribute("loading")).toBe("lazy");
    await expect.poll(() => heightOf(page)).toBe(frameHeight(280));
    expect(await page.locator("iframe").boundingBox()).toMatchObject({ width: 280 });
    expect(warnings).toEqual([]);
  });

  articleTest.for([360, 600])(
    "tells beside the hub's card, or above it, what is out of sight, in a column of %i px",
    async (width, { openArticle }) => {
      const { map } = await openArticle(width, mapElement('region="510700"'));
      const chip = map.locator(".edge-chip");
      await expect.poll(() => chip.allInnerTexts()).toEqual(["阿坝州"]);
      const [box, card] = [await chip.boundingBox(), await map.locator(".card").boundingBox()];
      const isOff =
        box && card && (box.x >= card.x + card.width || (box.x > 0 && box.y + box.height <= card.y));
      expect(isOff).toBe(true);
    },
  );

  articleTest(
    "warns of what it cannot use, and shows the rest; it is defined once, however often the script is loaded",
    async ({ openArticle }) => {
      const { page, map, warnings } = await openArticle(
        600,
        mapElement('region="Beibei" lang="fr" height="tall" ratio="wide" themes="culture"') + mapElement(),
      );
      await map.getByText(WORDS.zh.theme("culture")).first().waitFor();
      for (const name of ["region", "lang", "height", "ratio"])
        expect(warnings).toContainEqual(expect.stringContaining(`<mianyu-atlas>: ${name}=`));
      expect(warnings).toHaveLength(4);
      await expect.poll(() => page.locator("mianyu-atlas iframe").count()).toBe(2);
    },
  );

  articleTest(
    "takes the language of the article, follows its attributes, and takes its height from them, or from its frame alone",
    async ({ openArticle }) => {
      const { page, map } = await openArticle(600, mapElement('height="444"'));
      const set = (attributes: Record<string, string | null>) =>
        page.locator("mianyu-atlas").evaluate((atlas, attributes) => {
          for (const [name, value] of Object.entries(attributes))
            if (value === null) atlas.removeAttribute(name);
            else atlas.setAttribute(name, value);
        }, attributes);
      await map.locator('html[lang="zh-Hans"]').waitFor({ state: "attached" });
      await expect.poll(() => heightOf(page)).toBe(444);
      await set({ ratio: "3/2", height: null });
      await expect.poll(() => heightOf(page)).toBe(400);
      await set({ ratio: null });
      await expect.poll(() => heightOf(page)).toBe(frameHeight(600));

      const said = (message: unknown) =>
        page.evaluate(
          (message) =>
            new Promise<void>((done) => {
              addEventListener("message", () => done(), { once: true });
              postMessage(message, "*");
            }),
          message,
        );
      await said(heightMessage(900));
      expect(await heightOf(page)).toBe(frameHeight(600));
      // Through the frame's window: its own messages are taken, if they have the shape.
      const [, frame] = page.frames();
      const say = (message: unknown) =>
        frame?.evaluate((message) => parent.postMessage(message, "*"), message);
      await say({ ...heightMessage(900), version: 2 });
      await say(heightMessage(700));
      await expect.poll(() => heightOf(page)).toBe(700);
      // And anew when the column changes.
      await page.setViewportSize({ width: 400, height: 700 });
      await page.locator("main").evaluate((main) => {
        main.style.width = "320px";
      });
      await expect.poll(() => heightOf(page)).toBe(frameHeight(320));

      await set({ partnership: "football-match", lang: "en" });
      await map.locator('html[lang="en"]').waitFor({ state: "attached" });
      await map.locator(".card").waitFor();
      expect(new URL(page.frames()[1]?.url() ?? "").search).toBe(
        "?embed=1&lang=en&partnership=football-match",
      );
    },
  );
});

describe("the article scrolls over the map", () => {
  articleTest("with the wheel; with Ctrl and with the keys the map zooms", async ({ openArticle }) => {
    await scrollsWithWheel(await openArticle(600, mapElement()));
  });

  articleTest("with one finger; two move the map", async ({ openArticle }) => {
    await scrollsWithFinger(
      await openArticle(360, mapElement('lang="en"'), { hasTouch: true, isMobile: true }),
    );
  });
});
