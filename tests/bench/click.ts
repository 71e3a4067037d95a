/**
 * How soon a click on Beibei shows its card, on the site as built: `npm run bench`. On a machine four times slower,
 * before MapLibre has come and after it has taken over; from the click to the next paint, as Event Timing has it in
 * steps of 8 ms (https://www.w3.org/TR/event-timing/).
 */
import type { Page } from "playwright-core";
import { preview } from "vite";
import { chromium } from "../../src/build/chromium.ts";
import { project } from "../../src/geometry/fitCamera.ts";
import { toWorld, worldSize } from "../../src/geometry/mercator.ts";
import { AtlasPage } from "../browser/support/atlasPage.ts";
import { realAtlas } from "../support/realAtlas.ts";

const RUNS = 9;
const SLOWER = 4;
const BEIBEI = 500109;

const server = await preview({ preview: { host: "127.0.0.1", port: 0, open: false }, logLevel: "warn" });
const [site = ""] = server.resolvedUrls?.local ?? [];
const browser = await chromium();

/** Runs in the page before its own code: the longest event of each interaction. */
function noteEvents() {
  const events: { name: string; duration: number }[] = [];
  Object.assign(globalThis, { events });
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) events.push({ name, duration });
  }).observe({ type: "event", durationThreshold: 16, buffered: true } as PerformanceObserverInit);
}

async function seat(page: Page) {
  const { lon, lat, zoom } = await new AtlasPage(page).camera();
  const box = await page.locator(".map-canvas").boundingBox();
  const at = realAtlas().jurisdictions.get(BEIBEI)?.seat?.at;
  if (!box || !at) throw new Error("The page has no map, or the atlas no Beibei.");
  const view = { centre: toWorld([lon, lat]), worldSize: worldSize(zoom) };
  const [x, y] = project(view, { ...box, covers: [] }, toWorld(at));
  return { x: box.x + x, y: box.y + y };
}

async function clicks(name: string, holdMap: boolean) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: "zh-CN" });
  await page.addInitScript(noteEvents);
  if (holdMap) await page.route(/\/glMap-[\w-]+\.js$/, () => {});
  await page.goto(site);
  await page.locator(`html[data-map="${holdMap ? "picture" : "idle"}"]`).waitFor({ state: "attached" });
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const { x, y } = await seat(page);
    await page.mouse.move(x, y);
    await page.evaluate(() => {
      (globalThis as unknown as { events: unknown[] }).events.length = 0;
    });
    await page.mouse.click(x, y);
    await page.locator(".card").waitFor();
    // Events are told after their paint; those under 16 ms are not told at all.
    await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
    times.push(
      await page.evaluate(() =>
        Math.max(
          8,
          ...(globalThis as unknown as { events: { name: string; duration: number }[] }).events
            .filter((event) => /^(click|pointerup|mouseup)$/.test(event.name))
            .map((event) => event.duration),
        ),
      ),
    );
    await page.keyboard.press("Escape");
    await page.locator(".card").waitFor({ state: "detached" });
    await page.locator(`html[data-map="${holdMap ? "picture" : "idle"}"]`).waitFor({ state: "attached" });
  }
  await page.close();
  times.sort((a, b) => a - b);
  console.log(
    `  ${name}: ${times[Math.floor(RUNS / 2)]} ms (${times[0]} to ${times.at(-1)}, ${RUNS} clicks)`,
  );
}

console.log(`Click on Beibei to its card painted, ${SLOWER} × slower; the aim: under 50 ms.`);
await clicks("before MapLibre", true);
await clicks("after it has taken over", false);
await browser.close();
await server.close();
