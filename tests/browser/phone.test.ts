import type { Page } from "playwright-core";
import { expect } from "vitest";
import { WORDS } from "../support/realEdition.ts";
import { atlasTest } from "./support/atlasTest.ts";
import { mapPlaces } from "./support/mapPlaces.ts";
import { panels, titleOf } from "./support/panels.ts";
import { smallTargets } from "./support/smallTargets.ts";
import { swipe } from "./support/swipe.ts";
import { tooWide } from "./support/tooWide.ts";

const PHONE = { touch: true, size: { width: 390, height: 844 } };
const SMALL = { touch: true, size: { width: 360, height: 640 } };
const NEAR = { lon: 105.45, lat: 30.75, zoom: 7.4 };

const heightOf = async (page: Page, selector: string) =>
  (await page.locator(selector).boundingBox())?.height ?? 0;
const isAt = (page: Page, stop: string) =>
  page.locator(`.drawer[data-stop="${stop}"][data-dragged="false"]`).waitFor();

atlasTest("the sheet has three heights, by finger and by key", async ({ openAtlas }) => {
  const { page } = await openAtlas(PHONE);
  const handle = page.locator(".drawer-handle");
  await isAt(page, "peek");
  // Before any pull: Chromium takes a tap soon after one for the end of a fling.
  await handle.tap();
  await isAt(page, "half");
  await handle.press("Home");
  await isAt(page, "peek");
  const pull = async (by: number) => {
    const box = await handle.boundingBox();
    const at = { x: 195, y: (box?.y ?? 0) + 14 };
    await swipe(page, at, { ...at, y: at.y - by });
  };
  // However fast the finger is, which this machine decides, these lead where they should: a throw counts.
  await pull(200);
  await isAt(page, "half");
  await expect.poll(() => heightOf(page, ".drawer")).toBeCloseTo(422, -1);
  await pull(330);
  await isAt(page, "full");
  await expect.poll(() => heightOf(page, ".drawer")).toBeCloseTo(743, -1);
  await pull(-620);
  await isAt(page, "peek");
  await handle.press("ArrowUp");
  await isAt(page, "half");
  for (const [key, stop] of [
    ["ArrowUp", "full"],
    ["ArrowDown", "half"],
    ["Home", "peek"],
    ["End", "full"],
    ["Enter", "peek"],
  ] as const) {
    await handle.press(key);
    await isAt(page, stop);
  }
  // The keyboard unfolds what it goes into.
  await page.locator("#drawer-body input").first().focus();
  await isAt(page, "half");
});

atlasTest(
  "folded away, the list still says what the map's areas and lines are, and all of it to the way into the story is seen",
  async ({ openAtlas }) => {
    for (const lang of ["zh", "en"] as const) {
      for (const size of [PHONE.size, SMALL.size, { width: 320, height: 568 }]) {
        const { page } = await openAtlas({ touch: true, size, lang });
        const key = page.locator(".theme-key");
        for (const area of lang === "zh"
          ? ["涪江流域九地", "九地外重庆三区", "其他参与方"]
          : ["The Fujiang nine", "3 more in Chongqing", "2 others"])
          expect(await key.textContent()).toContain(area);
        // The narrowest have no room for it.
        if (size.width > 340)
          expect(await key.getByText(WORDS[lang].key.manySidesShort).isVisible()).toBe(true);
        for (const swatch of ["is-partner", "is-position"])
          expect(await key.locator(`.${swatch}`).isVisible()).toBe(true);
        const isCut = await key.evaluate((all) => all.scrollWidth > all.clientWidth);
        expect(isCut).toBe(false);
        const offer = await page.locator(".steps-offer").boundingBox();
        expect((offer?.y ?? 0) + (offer?.height ?? size.height)).toBeLessThanOrEqual(size.height);
      }
    }
  },
);

atlasTest("folded away, the list says that the filter hides every line", async ({ openAtlas }) => {
  const query = { themes: "culture", from: "2023-06", to: "2023-08" };
  const { page } = await openAtlas({ ...PHONE, query });
  const key = page.locator(".theme-key");
  await key.getByText(WORDS.zh.shown(0, 11)).waitFor();
  expect(await key.locator(".theme-swatch").count()).toBe(0);
});

atlasTest("help keeps the keys of the map folded where there is a finger", async ({ openAtlas }) => {
  const { page } = await openAtlas(PHONE);
  await page.locator(".attribution").getByRole("button", { name: "帮助" }).tap();
  await page.locator(".help-pointer").waitFor();
  const keys = page.locator(".help-keys");
  expect(await keys.isVisible()).toBe(false);
  await page.locator(".help-keyboard summary").tap();
  await keys.waitFor();
});

atlasTest("everything that a finger presses is large enough", async ({ openAtlas }) => {
  const atlas = await openAtlas(PHONE);
  const { page } = atlas;
  const { card } = panels(atlas);
  await page.locator(".drawer-handle").press("End");
  await isAt(page, "full");
  expect(await smallTargets(page, 44)).toEqual([]);
  await atlas.travel("?from=2025-09&region=500109");
  await card.waitFor();
  expect(await smallTargets(page, 44)).toEqual([]);
  await atlas.travel("?from=bad&partnership=fujiang-services-agreement");
  await page.locator(".note").waitFor();
  await page.getByRole("dialog", { name: titleOf("fujiang-services-agreement") }).waitFor();
  expect(await smallTargets(page, 44)).toEqual([]);
});

atlasTest(
  "a card takes the sheet's place and gives it back, however the phone is turned",
  async ({ openAtlas }) => {
    const atlas = await openAtlas(PHONE);
    const { page } = atlas;
    const { card, entry, button, words } = panels(atlas);
    await page.locator(".drawer-handle").press("ArrowUp");
    await entry("labour-framework").tap();
    await card.waitFor();
    await page.locator(".drawer").waitFor({ state: "hidden" });
    await page.setViewportSize({ width: 844, height: 390 });
    await expect.poll(() => tooWide(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    await expect.poll(() => tooWide(page)).toEqual([]);
    await button(words.close).tap();
    await isAt(page, "half");
    await page.locator(".entry:focus", { hasText: titleOf("labour-framework") }).waitFor();
  },
);

atlasTest("a tap on several legs asks which", async ({ openAtlas }) => {
  const atlas = await openAtlas({ ...SMALL, lang: "en", query: { camera: "105.45,30.75,7.4" } });
  const { page } = atlas;
  const { card, words } = panels(atlas, "en");
  const places = await mapPlaces(atlas, NEAR);
  const tap = (leg: string) => page.touchscreen.tap(places.leg(leg).x, places.leg(leg).y);
  const list = page.getByRole("dialog", { name: words.chooseStrand });
  await tap("fujiang-services-exchange:500152");
  await list.waitFor();
  await list.locator("button:focus").waitFor();
  expect(await card.count()).toBe(0);
  expect(await smallTargets(page, 44)).toEqual([]);
  await page.keyboard.press("Escape");
  await list.waitFor({ state: "detached" });
  await page.locator("#map-keys:focus").waitFor();

  await tap("nature-education:500109");
  await list.waitFor();
  const box = await list.boundingBox();
  expect(box && box.x >= 0 && box.y >= 0 && box.x + box.width <= 360 && box.y + box.height <= 640).toBe(true);
  expect(await list.evaluate((it) => it.scrollHeight - it.clientHeight)).toBe(0);
  await list.getByRole("button", { name: titleOf("nature-education", "en") }).tap();
  await list.waitFor({ state: "detached" });
  await page.getByRole("dialog", { name: titleOf("nature-education", "en") }).waitFor();
});

atlasTest(
  "above its card a chip lies beside the hub's own area, and touches it with its end alone",
  async ({ openAtlas }) => {
    const { page } = await openAtlas({ ...PHONE, query: { region: "510700" } });
    await page.locator(".edge-name").waitFor();
    const { isThere, covered } = await page.evaluate(() => {
      const area = document.querySelector<SVGUseElement>('[data-layer="regions"] [data-adcode="510700"]');
      const outline = document.querySelector<SVGPathElement>(area?.getAttribute("href") ?? "none");
      const toArea = area?.getScreenCTM()?.inverse();
      const lies = (x: number, y: number) =>
        outline?.isPointInFill(new DOMPoint(x, y).matrixTransform(toArea));
      const chip = document.querySelector(".edge-name")?.getBoundingClientRect();
      const words = chip ? [chip.left, (chip.left + chip.right) / 2] : [];
      return {
        isThere: lies(0, 0) !== undefined,
        covered: words.filter((x) => chip && lies(x, (chip.top + chip.bottom) / 2)),
      };
    });
    expect(isThere).toBe(true);
    expect(covered).toEqual([]);
  },
);

atlasTest("above the hub's card a chip leads to what is out of sight", async ({ openAtlas }) => {
  const { page } = await openAtlas({ ...PHONE, query: { region: "510700" } });
  const chip = page.locator(".edge-chip");
  await expect.poll(() => chip.allInnerTexts()).toEqual(["阿坝州"]);
  const [box, card] = [await chip.boundingBox(), await page.locator(".card").boundingBox()];
  expect(box && card && box.x >= 0 && box.y > 64 && box.y + box.height < card.y).toBe(true);
  await chip.tap();
  await page.getByRole("dialog", { name: "阿坝州" }).waitFor();
  await chip.waitFor({ state: "detached" });
});

atlasTest("so it does at the step of the story that shows the whole", async ({ openAtlas }) => {
  const { page } = await openAtlas({ ...PHONE, query: { step: "9" } });
  const chip = page.locator(".edge-chip");
  await expect.poll(() => chip.allInnerTexts()).toEqual(["阿坝州"]);
  const [box, steps] = [await chip.boundingBox(), await page.locator(".steps").boundingBox()];
  expect(box && steps && box.x >= 0 && box.y > 64 && box.y + box.height < steps.y).toBe(true);
  await chip.tap();
  await page.getByRole("dialog", { name: "阿坝州" }).waitFor();
  await chip.waitFor({ state: "detached" });
});

atlasTest(
  "what the map does not open on is at its edge, until the reader moves it",
  async ({ openAtlas }) => {
    const atlas = await openAtlas(PHONE);
    const { page } = atlas;
    const { button, words } = panels(atlas);
    const chip = page.locator(".edge-chip");
    await expect.poll(() => chip.allInnerTexts()).toEqual(["阿坝州 2项"]);
    expect(await chip.getAttribute("title")).toBe(words.partnershipCount(2));
    const box = await chip.boundingBox();
    expect(box && box.x >= 0 && box.height >= 44).toBe(true);
    await chip.tap();
    await page.getByRole("dialog", { name: "阿坝州" }).waitFor();
    await chip.waitFor({ state: "detached" });
    await button(words.close).tap();
    await chip.waitFor();
    // The map beside the list, or over a list that is unfolded, has another scale.
    await page.setViewportSize({ width: 844, height: 390 });
    await chip.waitFor({ state: "hidden" });
    await page.setViewportSize(PHONE.size);
    await chip.waitFor();
    const handle = page.locator(".drawer-handle");
    await handle.press("ArrowUp");
    await chip.waitFor({ state: "hidden" });
    await handle.press("Home");
    await chip.waitFor();
    await swipe(page, { x: 300, y: 200 }, { x: 200, y: 160 });
    await chip.waitFor({ state: "detached" });
  },
);
