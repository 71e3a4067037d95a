import type { Page } from "playwright-core";
import { describe, expect, inject } from "vitest";
import { frameHeight } from "../../src/embed/frameHeight.ts";
import { heightMessage } from "../../src/embed/heightMessage.ts";
import { WORDS } from "../../src/text/words.ts";
import { scrollsWithFinger, scrollsWithWheel } from "./support/articleScrolls.ts";
import { articleTest } from "./support/articleTest.ts";
import { mapElement } from "./support/mapElement.ts";

const heightOf = async (page: Page) => (await page.locator("iframe").boundingBox())?.height;

describe("the element in a column", () => {
  for (const width of [280, 600])
    articleTest(`of ${width} px`, async ({ openArticle }) => {
      const { page, map, warnings } = await openArticle(width, mapElement('region="500109" lang="en"'));
      await map.getByRole("dialog", { name: "Beibei" }).waitFor();
      expect(await page.locator("iframe").getAttribute("title")).toContain("Mianyu Atlas");
      expect(await page.locator("iframe").getAttribute("loading")).toBe("lazy");
      await expect.poll(() => heightOf(page)).toBe(frameHeight(width));
      expect(await page.locator("iframe").boundingBox()).toMatchObject({ width });
      expect(warnings).toEqual([]);
    });

  articleTest(
    "takes the language of the article, and follows its attributes and the height or ratio that it sets",
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

      await set({ partnership: "football-match", lang: "en" });
      await map.locator('html[lang="en"]').waitFor({ state: "attached" });
      await map.locator(".card").waitFor();
      const [, frame] = page.frames();
      expect(new URL(frame?.url() ?? "").search).toBe("?embed=1&lang=en&partnership=football-match");
    },
  );

  articleTest("warns of what it cannot use, and shows the rest", async ({ openArticle }) => {
    const { map, warnings } = await openArticle(
      600,
      mapElement('region="Beibei" lang="fr" height="tall" ratio="wide" themes="culture"'),
    );
    await map.getByText(WORDS.zh.theme.culture).first().waitFor();
    for (const name of ["region", "lang", "height", "ratio"])
      expect(warnings).toContainEqual(expect.stringContaining(`<mianyu-atlas>: ${name}=`));
    expect(warnings).toHaveLength(4);
  });

  articleTest("is defined once, however often the script is loaded", async ({ openArticle }) => {
    const { page } = await openArticle(600, mapElement() + mapElement());
    await expect.poll(() => page.locator("mianyu-atlas iframe").count()).toBe(2);
  });
});

articleTest(
  "only the frame's own message, in its own shape, sets the height, and anew when the column changes",
  async ({ openArticle }) => {
    const { page } = await openArticle(600, mapElement());
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
    const say = (message: unknown) => frame?.evaluate((message) => parent.postMessage(message, "*"), message);
    await say({ ...heightMessage(900), version: 2 });
    await say(heightMessage(700));
    await expect.poll(() => heightOf(page)).toBe(700);

    await page.setViewportSize({ width: 400, height: 700 });
    await page.locator("main").evaluate((main) => {
      main.style.width = "320px";
    });
    await expect.poll(() => heightOf(page)).toBe(frameHeight(320));
  },
);

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

articleTest("a plain frame works without the script", async ({ openArticle }) => {
  const { map } = await openArticle(
    600,
    `<iframe src="${inject("site")}?embed=1&region=500109" width="100%" height="520" title="Mianyu"></iframe>`,
  );
  await map.getByRole("dialog", { name: "北碚区" }).waitFor();
});
