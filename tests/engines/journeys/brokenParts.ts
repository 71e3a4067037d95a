import { expect } from "vitest";
import { WORDS } from "../../../src/text/words.ts";
import { containing } from "../support/containing.ts";
import type { EnginePage } from "../support/enginePage.ts";
import type { EngineTest } from "../support/engineTest.ts";
import type { Part } from "../support/part.ts";
import { savesData } from "../support/savesData.ts";
import { WIDE } from "../support/sizes.ts";
import { atlas } from "./content.ts";

const MAPLIBRE = /\/glMap-[\w-]+\.js$/;
const COMPOSER = /\/Composer-[\w-]+\.js$/;
const COMPOSER_STYLES = /\/Composer-[\w-]+\.css$/;
const ENTRY = /\/index-[\w-]+\.js$/;
const PARTS = [MAPLIBRE, COMPOSER, COMPOSER_STYLES];
/** What an engine says of an answer that breaks off. */
const BROKEN_OFF = /ERR_|Failed to|not loaded|NetworkError|Loading failed|error loading|stylesheet/i;

const words = WORDS.zh;

/** Answers break off the first time, each path once. */
function onceEach(patterns: readonly RegExp[]) {
  const broken = new Set<string>();
  const breaks = (path: string) => {
    if (broken.has(path) || !patterns.some((pattern) => pattern.test(`/${path}`))) return false;
    broken.add(path);
    return true;
  };
  return { broken, breaks };
}

async function composerIsStyled(page: EnginePage) {
  await page.dialog(words.composer.title).shown();
  const [preview, side] = [page.part(".composer-preview"), page.part(".composer-side")];
  await expect
    .poll(async () => {
      const [left, right] = [await preview.shown(), await side.shown()];
      return left.x + left.width <= right.x && left.y < right.y + right.height;
    })
    .toBe(true);
}

/** Waits for what is told at the end of all tries; the network “comes back” at once before each. */
async function givenUp(page: EnginePage, told: Part) {
  await expect
    .poll(async () => {
      await page.evaluate(() => dispatchEvent(new Event("online")));
      return (await told.all()).length;
    })
    .toBe(1);
}

export function brokenParts(test: EngineTest) {
  test("a part whose connection breaks once comes by itself, styles too", async ({ page, site, allowed }) => {
    allowed.push(BROKEN_OFF);
    const { broken, breaks } = onceEach(PARTS);
    await page.resize(WIDE);
    await page.open(site.serve({ scripts: [savesData], breaks }));
    await page.mapIs("picture");
    await page.click(page.button(words.zoomIn));
    await page.mapIs("idle");
    await page.click(page.button(words.composer.name));
    await composerIsStyled(page);
    expect(broken.size).toBe(PARTS.length);
  });

  test("a part that does not come at all comes when the reader tries again", async ({
    page,
    site,
    allowed,
  }) => {
    allowed.push(BROKEN_OFF);
    let down = true;
    const breaks = (path: string) => down && PARTS.some((pattern) => pattern.test(`/${path}`));
    await page.resize(WIDE);
    await page.open(site.serve({ scripts: [savesData], breaks }));
    await page.mapIs("picture");
    await page.click(page.button(words.zoomIn));
    await givenUp(page, page.part(".map-status", containing(words.mapState.failed)));
    down = false;
    await page.click(page.part(".map-status button", words.retry));
    await page.mapIs("idle");
    await page.part(".map-status", containing(words.mapState.failed)).gone();

    down = true;
    await page.click(page.button(words.composer.name));
    await givenUp(page, page.part(".sheet-loading", containing(words.composer.failedToOpen)));
    down = false;
    await page.click(page.part(".sheet-loading button", words.retry));
    await composerIsStyled(page);
  });

  test("a page whose first script breaks off begins anew by itself", async ({ page, site, allowed }) => {
    allowed.push(BROKEN_OFF);
    const { broken, breaks } = onceEach([ENTRY]);
    await page.resize(WIDE);
    await page.open(site.serve({ scripts: [savesData], breaks }));
    await page.mapIs("picture");
    await expect.poll(async () => (await page.part(".entry").all()).length).toBe(atlas.partnerships.length);
    expect(broken.size).toBe(1);
  });
}
