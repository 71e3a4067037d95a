import type { FrameLocator, Page } from "playwright-core";
import { expect } from "vitest";
import { WORDS } from "../../support/realEdition.ts";
import { mapIdle } from "./articleTest.ts";
import { swipe } from "./swipe.ts";

interface Article {
  page: Page;
  map: FrameLocator;
}

const cameraOf = (map: FrameLocator) => map.locator(".map-canvas").getAttribute("data-camera");
const scrolled = (page: Page) => page.evaluate(() => scrollY);

/** The middle of the map, in CSS px of the article's window. */
async function middle(page: Page) {
  const box = await page.locator("iframe").boundingBox();
  if (!box) throw new Error("The article has no frame.");
  return { x: box.x + box.width / 2, y: Math.min(box.y + box.height / 2, 600) };
}

/** A Chinese article scrolls over its map with the wheel, and the map says so; with Ctrl, and with the keys, it zooms. */
export async function scrollsWithWheel({ page, map }: Article) {
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

  await mapIdle(page);
  const zoomed = await cameraOf(map);
  await map.locator("#map-keys").focus();
  await page.keyboard.press("+");
  await expect.poll(() => cameraOf(map)).not.toBe(zoomed);
}

/** An English article scrolls over its map with one finger, and the map says so; two move the map. */
export async function scrollsWithFinger({ page, map }: Article) {
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
}
