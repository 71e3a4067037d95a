import { expect } from "vitest";
import { framesInTime } from "../../support/framesInTime.ts";
import { WORDS } from "../../support/realEdition.ts";
import { savesData } from "../../support/savesData.ts";
import { containing } from "../support/containing.ts";
import type { EnginePage } from "../support/enginePage.ts";
import type { EngineTest } from "../support/engineTest.ts";
import type { Part } from "../support/part.ts";
import { LOW, NARROW } from "../support/sizes.ts";
import { areasAreSeen } from "./areasAreSeen.ts";
import { ABA, nameOf } from "./content.ts";

const MAPLIBRE = /\/glMap-[\w-]+\.js$/;
const WORKER = /\/maplibre-gl-worker-[\w-]+\.js$/;
const COMPOSER = /\/Composer-[\w-]+\.js$/;
const COMPOSER_STYLES = /\/Composer-[\w-]+\.css$/;
const ENTRY = /\/index-[\w-]+\.js$/;
/** What an engine says of an answer that breaks off. */
const BROKEN_OFF = /ERR_|Failed to|not loaded|NetworkError|Loading failed|error loading|stylesheet/i;

const words = WORDS.zh;

/** Answers break off the first time, each path once. */
function onceEach(...patterns: readonly RegExp[]) {
  const broken = new Set<string>();
  const breaks = (path: string) => {
    if (broken.has(path) || !patterns.some((pattern) => pattern.test(path))) return false;
    broken.add(path);
    return true;
  };
  return { broken, breaks };
}

/** Answers break off until they are mended. */
function untilMended(pattern: RegExp) {
  let isMended = false;
  return {
    breaks: (path: string) => !isMended && pattern.test(path),
    mend() {
      isMended = true;
    },
  };
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

/** Waits until MapLibre is the map, and moves it as readers do. */
async function mapLibreAnswers(page: EnginePage) {
  await page.mapIs("idle");
  await page.part("canvas").shown();
  await page.click(page.button(words.viewAll));
  const at = (await page.places()).region(ABA);
  const whole = await page.camera();
  await page.wheel(at, -240);
  await expect.poll(async () => (await page.camera()).zoom).toBeGreaterThan(whole.zoom + 0.1);
  const before = await page.camera();
  await page.drag(at, { x: at.x + 120, y: at.y });
  await expect.poll(async () => (await page.camera()).lon).toBeLessThan(before.lon - 0.1);
  await page.clickAt((await page.places()).region(ABA));
  await page.dialog(nameOf(ABA, "zh")).shown();
}

export function brokenParts(test: EngineTest) {
  test("MapLibre that breaks off once comes by itself; a composer that does not come, when it is tried again", async ({
    page,
    site,
    allowed,
  }) => {
    allowed.push(BROKEN_OFF);
    const once = onceEach(MAPLIBRE, WORKER);
    const composer = untilMended(COMPOSER);
    await page.resize(LOW);
    const breaks = (path: string) => once.breaks(path) || composer.breaks(path);
    await page.open(site.serve({ scripts: [savesData, framesInTime], breaks }));
    await page.mapIs("picture");
    // Who saves data gets it with the first wish to zoom.
    await page.clickAt((await page.places()).region(ABA));
    await page.dialog(nameOf(ABA, "zh")).shown();
    await page.press("Escape");
    expect(once.broken.size).toBe(0);
    await page.click(page.button(words.zoomIn));
    await mapLibreAnswers(page);
    expect(once.broken.size).toBe(2);

    await page.click(page.button(words.composer.name));
    await givenUp(page, page.part(".sheet-loading", containing(words.composer.failedToOpen)));
    composer.mend();
    await page.click(page.part(".sheet-loading button", words.retry));
    await composerIsStyled(page);
  });

  test("a composer that breaks off once comes by itself, styled; a worker of MapLibre that does not come, when it is tried again", async ({
    page,
    site,
    allowed,
  }) => {
    allowed.push(BROKEN_OFF);
    const once = onceEach(COMPOSER, COMPOSER_STYLES);
    const mapLibre = untilMended(WORKER);
    await page.resize(LOW);
    const breaks = (path: string) => once.breaks(path) || mapLibre.breaks(path);
    await page.open(site.serve({ scripts: [savesData, framesInTime], breaks }));
    await page.mapIs("picture");
    await page.click(page.button(words.composer.name));
    await composerIsStyled(page);
    expect(once.broken.size).toBe(2);
    await page.press("Escape");
    await page.dialog(words.composer.title).gone();

    await page.click(page.button(words.zoomIn));
    const status = page.part(".map-status", containing(words.mapState.failed));
    await givenUp(page, status);
    mapLibre.mend();
    await page.click(page.part(".map-status button", words.retry));
    await page.mapIs("idle");
    await status.gone();
  });

  test("a page whose first script breaks off begins anew by itself", async ({ page, site, allowed }) => {
    // Loading the page again also cuts off the fonts that are on their way.
    allowed.push(BROKEN_OFF, /download failed/);
    const { broken, breaks } = onceEach(ENTRY);
    await page.resize(NARROW);
    await page.open(site.serve({ scripts: [savesData], breaks }));
    await page.mapIs("picture");
    await areasAreSeen(page);
    expect(broken.size).toBe(1);
  });
}
