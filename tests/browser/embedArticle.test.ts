import type { FrameLocator, Page } from "playwright-core";
import { describe, expect, inject } from "vitest";
import { frameHeight } from "../../src/embed/frameHeight.ts";
import { heightMessage } from "../../src/embed/heightMessage.ts";
import { WORDS } from "../../src/text/words.ts";
import { articleTest, mapIdle } from "./support/articleTest.ts";
import { swipe } from "./support/swipe.ts";

const element = (attributes = "") =>
  `<script src="${inject("site")}embed.js" async></script><mianyu-atlas ${attributes}></mianyu-atlas>`;
const heightOf = async (page: Page) => (await page.locator("iframe").boundingBox())?.height;
const cameraOf = (map: FrameLocator) => map.locator(".map-canvas").getAttribute("data-camera");
const scrolled = (page: Page) => page.evaluate(() => scrollY);

/** The middle of the map, in CSS px of the article's window. */
async function middle(page: Page) {
  const box = await page.locator("iframe").boundingBox();
  if (!box) throw new Error("The article has no frame.");
  return { x: box.x + box.width / 2, y: Math.min(box.y + box.height / 2, 600) };
}

describe("the element in a column", () => {
  for (const width of [280, 600])
    articleTest(`of ${width} px`, async ({ openArticle }) => {
      const { page, map, warnings } = await openArticle(width, element('region="500109" lang="en"'));
      await map.getByRole("dialog", { name: "Beibei" }).waitFor();
      expect(await page.locator("iframe").getAttribute("title")).toContain("Mianyu Atlas");
      expect(await page.locator("iframe").getAttribute("loading")).toBe("lazy");
      expect(await page.locator("iframe").boundingBox()).toMatchObject({ width, height: frameHeight(width) });
      expect(warnings).toEqual([]);
    });

  articleTest("takes the language of the article, and follows its attributes", async ({ openArticle }) => {
    const { page, map } = await openArticle(600, element());
    await map.locator('html[lang="zh-Hans"]').waitFor({ state: "attached" });
    await page.locator("mianyu-atlas").evaluate((atlas) => {
      atlas.setAttribute("partnership", "football-match");
      atlas.setAttribute("lang", "en");
    });
    await map.locator('html[lang="en"]').waitFor({ state: "attached" });
    await map.locator(".card").waitFor();
    expect(new URL(page.frames()[1]?.url() ?? "").search).toBe("?embed=1&lang=en&partnership=football-match");
  });

  articleTest("keeps a height or a ratio that the article sets", async ({ openArticle }) => {
    const { page } = await openArticle(600, element('height="444"'));
    await expect.poll(() => heightOf(page)).toBe(444);
    await page.locator("mianyu-atlas").evaluate((atlas) => {
      atlas.setAttribute("ratio", "3/2");
      atlas.removeAttribute("height");
    });
    await expect.poll(() => heightOf(page)).toBe(400);
    await page.locator("mianyu-atlas").evaluate((atlas) => atlas.removeAttribute("ratio"));
    await expect.poll(() => heightOf(page)).toBe(frameHeight(600));
  });

  articleTest("warns of what it cannot use, and shows the rest", async ({ openArticle }) => {
    const { map, warnings } = await openArticle(
      600,
      element('region="Beibei" lang="fr" height="tall" ratio="wide" themes="culture"'),
    );
    await map.getByText(WORDS.zh.theme.culture).first().waitFor();
    for (const name of ["region", "lang", "height", "ratio"])
      expect(warnings).toContainEqual(expect.stringContaining(`<mianyu-atlas>: ${name}=`));
    expect(warnings).toHaveLength(4);
  });

  articleTest("is defined once, however often the script is loaded", async ({ openArticle }) => {
    const { page } = await openArticle(600, element() + element());
    await expect.poll(() => page.locator("mianyu-atlas iframe").count()).toBe(2);
  });
});

articleTest("only the frame's own message, in its own shape, sets the height", async ({ openArticle }) => {
  const { page } = await openArticle(600, element());
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
  await frame?.evaluate((message) => parent.postMessage(message, "*"), { ...heightMessage(900), version: 2 });
  await frame?.evaluate((message) => parent.postMessage(message, "*"), heightMessage(700));
  await expect.poll(() => heightOf(page)).toBe(700);
});

articleTest("the frame says its height again when the column changes", async ({ openArticle }) => {
  const { page } = await openArticle(600, element());
  await page.setViewportSize({ width: 400, height: 700 });
  await page.locator("main").evaluate((main) => {
    main.style.width = "320px";
  });
  await expect.poll(() => heightOf(page)).toBe(frameHeight(320));
});

describe("the article scrolls over the map", () => {
  articleTest("with the wheel; with Ctrl the map zooms", async ({ openArticle }) => {
    const { page, map } = await openArticle(600, element());
    const before = await cameraOf(map);
    const { x, y } = await middle(page);
    await page.mouse.move(x, y);
    const hint = map.locator(".gesture-hint[data-shown=true]", { hasText: WORDS.zh.share.gestures.windows });
    expect(await hint.count()).toBe(0);
    const at = await scrolled(page);
    await page.mouse.wheel(0, 120);
    await expect.poll(() => scrolled(page)).toBeGreaterThan(at);
    await hint.waitFor();
    await hint.waitFor({ state: "detached" });
    await mapIdle(page);
    expect(await cameraOf(map)).toBe(before);

    const kept = await scrolled(page);
    await page.keyboard.down("Control");
    await page.mouse.wheel(0, -120);
    await page.keyboard.up("Control");
    await expect.poll(() => cameraOf(map)).not.toBe(before);
    expect(await scrolled(page)).toBe(kept);
  });

  articleTest("with one finger; two move the map", async ({ openArticle }) => {
    const { page, map } = await openArticle(360, element('lang="en"'), { hasTouch: true, isMobile: true });
    const before = await cameraOf(map);
    const { x, y } = await middle(page);
    const at = await scrolled(page);
    await swipe(page, { x, y }, { x, y: y - 150 });
    await expect.poll(() => scrolled(page)).toBeGreaterThan(at);
    const hint = map.locator(".gesture-hint", { hasText: WORDS.en.share.gestures.touch });
    await hint.and(map.locator("[data-shown=false]")).waitFor({ state: "attached" });
    await mapIdle(page);
    expect(await cameraOf(map)).toBe(before);

    const kept = await scrolled(page);
    const here = await middle(page);
    await swipe(page, here, { x: here.x - 60, y: here.y }, 2);
    await expect.poll(() => cameraOf(map)).not.toBe(before);
    expect(await scrolled(page)).toBe(kept);
  });

  articleTest("with the keys the map is moved as everywhere", async ({ openArticle }) => {
    const { page, map } = await openArticle(600, element());
    const before = await cameraOf(map);
    await map.locator("#map-keys").focus();
    await page.keyboard.press("+");
    await expect.poll(() => cameraOf(map)).not.toBe(before);
  });
});

articleTest("a plain frame works without the script", async ({ openArticle }) => {
  const { map } = await openArticle(
    600,
    `<iframe src="${inject("site")}?embed=1&region=500109" width="100%" height="520" title="Mianyu"></iframe>`,
  );
  await map.getByRole("dialog", { name: "北碚区" }).waitFor();
});
