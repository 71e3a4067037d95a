/**
 * How soon the reader who wants to zoom has MapLibre, on the site as built: from the first turn of the wheel until it is
 * the map, beside plain MapLibre from its address until it has drawn the same places, in turns and in one run:
 * `PEERS=folder npm run bench`, with the folder of that harness, prepared as its README says. Until then the picture
 * follows the wheel. This machine draws WebGL by software; only the ratio says something.
 */

import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import type { Page } from "playwright-core";
import { chromium } from "../support/chromium/chromium.ts";
import { brotliServer } from "./brotliServer.ts";
import { spread } from "./spread.ts";

const RUNS = 5;
/** Milliseconds after which a page that is closed has stopped taking time from the next. */
const REST = 1500;
const WINDOWS = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
];
const LONG = { timeout: 60_000 };

/** Runs in the page: from the first turn of the wheel on. */
const noteWheel = () => {
  addEventListener("wheel", ({ timeStamp }) => performance.mark("wheel", { startTime: timeStamp }), {
    capture: true,
    once: true,
    passive: true,
  });
  new MutationObserver(() => {
    if (document.documentElement.dataset.map === "idle") performance.mark("there");
  }).observe(document.documentElement, { attributeFilter: ["data-map"] });
};

async function ours(page: Page, site: string): Promise<number> {
  await page.goto(site);
  await page.locator('html[data-alive="yes"]').waitFor({ state: "attached" });
  await page.evaluate(noteWheel);
  const { width = 0, height = 0 } = page.viewportSize() ?? {};
  await page.mouse.move(width * 0.7, height * 0.4);
  await page.mouse.wheel(0, -240);
  await page.locator('html[data-map="idle"]').waitFor({ state: "attached", ...LONG });
  return page.evaluate(() => performance.measure("zoom", "wheel", "there").duration);
}

async function plain(page: Page, site: string): Promise<number> {
  await page.goto(site);
  // Set by the harness's page when MapLibre tells that it has drawn.
  const ready = await page.waitForFunction(() => Reflect.get(globalThis, "__ready"), null, LONG);
  return ready.jsonValue();
}

async function measure(peers: string) {
  const browser = await chromium({ webgl: true });
  const [atlas, rival] = [await brotliServer("dist"), await brotliServer(join(peers, "dist", "maplibre"))];
  for (const viewport of WINDOWS) {
    const times = { ours: [] as number[], plain: [] as number[] };
    for (let run = 0; run < RUNS; run++)
      for (const one of ["ours", "plain"] as const) {
        const page = await browser.newPage({ viewport, locale: "zh-CN" });
        times[one].push(await (one === "ours" ? ours(page, atlas.site) : plain(page, rival.site)));
        await page.close();
        await setTimeout(REST);
      }
    const [our, their] = [spread(times.ours), spread(times.plain)];
    console.log(
      `${viewport.width} x ${viewport.height}: from the wheel to MapLibre ${our.median.toFixed(0)} ms (${our.least.toFixed(0)} to ${our.most.toFixed(0)}), ` +
        `plain MapLibre from its address ${their.median.toFixed(0)} ms (${their.least.toFixed(0)} to ${their.most.toFixed(0)}), ` +
        `ratio ${(our.median / their.median).toFixed(2)} (aim: 1.00)`,
    );
  }
  await browser.close();
  atlas.close();
  rival.close();
}

if (process.env.PEERS) await measure(process.env.PEERS);
else console.log("Zooming beside plain MapLibre: not measured, for PEERS names no folder of that harness.");
