/**
 * How soon a click on Beibei shows its card, on the site as built: `npm run bench`. Cold loads on a machine four times
 * slower, before MapLibre has come and after it has taken over; of each the first click, and some later ones. From the
 * click until the page has painted the card, and until the frame is on the screen, both of the card's title
 * (https://w3c.github.io/element-timing/). The latter says little on a machine without a graphics card, which puts a
 * frame's layers together, and draws WebGL, by software.
 */
import { setTimeout } from "node:timers/promises";
import type { Page } from "playwright-core";
import { preview } from "vite";
import { project } from "../../src/geometry/camera/fitCamera.ts";
import { toWorld, worldSize } from "../../src/geometry/mercator.ts";
import { AtlasPage } from "../browser/support/atlasPage.ts";
import { chromium } from "../support/chromium/chromium.ts";
import { realAtlas } from "../support/realAtlas.ts";
import { spread } from "./spread.ts";

const LOADS = 9;
/** After the first, in a load. */
const LATER = 2;
const SLOWER = 4;
const BEIBEI = 500109;
/** Milliseconds that a hand holds a button down; what that changes is drawn by then. */
const PRESS = 90;
/** Milliseconds after which a click and all that follows it are over. */
const SETTLED = 1500;

const server = await preview({ preview: { host: "127.0.0.1", port: 0, open: false }, logLevel: "warn" });
const [site = ""] = server.resolvedUrls?.local ?? [];
const browser = await chromium({ webgl: true });

/** In milliseconds, for each click. */
interface Noted {
  painted: number[];
  shown: number[];
}

/** What TypeScript does not know yet. */
interface ElementTiming extends PerformanceEntry {
  paintTime: number;
  presentationTime: number;
}

/** Runs in the page before its own code. */
function noteClicks() {
  const noted: Noted = { painted: [], shown: [] };
  Object.assign(globalThis, { noted });
  let clicked = 0;
  addEventListener("click", ({ timeStamp }) => (clicked = timeStamp), { capture: true });
  new MutationObserver(() =>
    document.querySelector(".card h2")?.setAttribute("elementtiming", "card"),
  ).observe(document, { subtree: true, childList: true });
  new PerformanceObserver((list) => {
    for (const { paintTime, presentationTime } of list.getEntries() as ElementTiming[]) {
      noted.painted.push(paintTime - clicked);
      noted.shown.push(presentationTime - clicked);
    }
  }).observe({ type: "element", buffered: true });
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

/** One cold load, and the clicks in it. */
async function load(holdMap: boolean): Promise<Noted> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: "zh-CN" });
  await page.addInitScript(noteClicks);
  if (holdMap) await page.route(/\/glMap-[\w-]+\.js$/, () => {});
  await page.goto(site);
  const idle = page.locator(`html[data-map="${holdMap ? "picture" : "idle"}"]`);
  await idle.waitFor({ state: "attached" });
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  for (let run = 0; run <= LATER; run++) {
    const { x, y } = await seat(page);
    await page.mouse.move(x, y);
    // A reader looks before the click: what the pointer has lit is drawn by then.
    await page.evaluate(
      () =>
        new Promise((done) =>
          requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(done))),
        ),
    );
    await idle.waitFor({ state: "attached" });
    await page.mouse.click(x, y, { delay: PRESS });
    // To ask the page whether the card is there would take time from it; events are told some time after their paint.
    await setTimeout(SETTLED);
    await page.locator(".card").waitFor();
    await page.keyboard.press("Escape");
    await page.locator(".card").waitFor({ state: "detached" });
    await idle.waitFor({ state: "attached" });
  }
  const noted = await page.evaluate(() => (globalThis as unknown as { noted: Noted }).noted);
  await page.close();
  return noted;
}

async function clicks(name: string, holdMap: boolean) {
  const loads: Noted[] = [];
  for (let run = 0; run < LOADS; run++) loads.push(await load(holdMap));
  for (const [kind, from, to] of [
    ["first click", 0, 1],
    ["later ones", 1, LATER + 1],
  ] as const) {
    const painted = loads.flatMap((noted) => noted.painted.slice(from, to));
    const shown = loads.flatMap((noted) => noted.shown.slice(from, to));
    const clicks = `${shown.length} clicks`;
    console.log(
      `  ${name}, ${kind}: painted in ${line(painted)}, on the screen in ${line(shown)}; ${clicks}`,
    );
  }
}

function line(times: number[]): string {
  const { least, median, most } = spread(times);
  return `${median.toFixed(0)} ms (${least.toFixed(0)} to ${most.toFixed(0)})`;
}

console.log(`Click on Beibei to its card painted, ${SLOWER} × slower; the aim: under 50 ms.`);
await clicks("before MapLibre", true);
await clicks("after it has taken over", false);
await browser.close();
await server.close();
